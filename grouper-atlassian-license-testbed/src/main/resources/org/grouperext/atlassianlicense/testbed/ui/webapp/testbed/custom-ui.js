// Calls Grouper's UI operations and puts their answers on the page. Requests are XMLHttpRequests
// because CSRFGuard's script adds its headers to those.
"use strict";
(() => {
  const main = document.getElementById("grouperMainContentDivId");
  const messages = document.getElementById("messages");

  function call(operation, parameters, then) {
    main.setAttribute("aria-busy", "true");
    const request = new XMLHttpRequest();
    request.open("POST", operation);
    request.setRequestHeader("Content-Type", "application/x-www-form-urlencoded;charset=UTF-8");
    request.onloadend = () => {
      main.removeAttribute("aria-busy");
      const answer = parse(request);
      if (answer) {
        messages.replaceChildren();
        answer.actions.forEach(apply);
        then();
      } else {
        say("error", "That did not work: your session may have ended. Reload the page and try again.");
      }
    };
    request.send(parameters.toString());
  }

  // A refused or failed request ends on an HTML page and not in JSON.
  function parse(request) {
    try {
      const answer = JSON.parse(request.responseText);
      return Array.isArray(answer.actions) ? answer : null;
    } catch {
      return null;
    }
  }

  function apply(action) {
    if (action.script) {
      new Function(action.script)();
    }
    const html = action.html ?? "";
    if (action.validationMessage) {
      say(action.messageType, action.validationMessage);
    } else if (action.innerHtmlJqueryHandle) {
      document.querySelectorAll(action.innerHtmlJqueryHandle).forEach((e) => { e.innerHTML = html; });
    } else if (action.appendHtmlJqueryHandle) {
      document.querySelectorAll(action.appendHtmlJqueryHandle).forEach((e) => e.insertAdjacentHTML("beforeend", html));
    }
    if (action.message || action.alert) {
      say(action.messageType ?? "info", action.message ?? action.alert);
    }
  }

  // Messages are HTML: Grouper escapes what is in them.
  function say(type, html) {
    const message = document.createElement("div");
    message.className = `message ${type}`;
    message.setAttribute("role", type === "error" ? "alert" : "status");
    message.innerHTML = html;
    messages.append(message);
  }

  function retitle() {
    const heading = main.querySelector("h1");
    if (heading) {
      document.title = heading.textContent.trim();
    }
  }

  document.addEventListener("submit", (event) => {
    const operation = event.target.dataset.operation;
    if (!operation) {
      return;
    }
    event.preventDefault();
    if (main.getAttribute("aria-busy") !== "true") {
      call(operation, new URLSearchParams(new FormData(event.target)), () => {
        retitle();
        // The button just used is gone: start a screen reader at the new state.
        main.focus();
      });
    }
  });

  // Only showing: a link must not be able to join or leave for whoever follows it.
  const wanted = new URLSearchParams(location.search);
  const operation = wanted.get("operation");
  wanted.delete("operation");
  if (operation === "UiV2CustomUi.customUiGroup") {
    call(operation, wanted, retitle);
  } else {
    main.replaceChildren();
    say("error", "This address shows no Custom UI. It needs operation=UiV2CustomUi.customUiGroup and a groupId.");
  }
})();
