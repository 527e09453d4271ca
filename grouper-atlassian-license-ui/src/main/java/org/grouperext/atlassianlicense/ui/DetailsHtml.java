package org.grouperext.atlassianlicense.ui;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.grouperext.atlassianlicense.policy.Coverage;
import org.grouperext.atlassianlicense.registry.ClaimedPerson;
import org.grouperext.atlassianlicense.registry.KeepRow;
import org.grouperext.atlassianlicense.registry.Shortage;
import org.grouperext.atlassianlicense.registry.SyncError;
import org.grouperext.atlassianlicense.registry.SyncState;
import org.grouperext.atlassianlicense.status.Evidence;
import org.grouperext.atlassianlicense.status.Memberships;
import org.grouperext.atlassianlicense.status.Part;
import org.jspecify.annotations.Nullable;

/** What the answer was worked out from, for the help desk. */
final class DetailsHtml {

  private final ScreenView view;
  private final ScreenText text;
  private final List<String> details = new ArrayList<>();

  private DetailsHtml(ScreenView view, ScreenText text) {
    this.view = view;
    this.text = text;
  }

  static String of(ScreenView view, ScreenText text) {
    return new DetailsHtml(view, text).html();
  }

  private String html() {
    addGroups(Part.ELIGIBLE, "eligible");
    addGroups(Part.AUTOMATIC, "automatic");
    addShortage(view.state().shortage());
    addEvidence(view.state().evidence().value());
    addProvisioner(view.state().provisioning().value());
    return "<h3>"
        + text.of("details.title")
        + "</h3><ul class=\"atlassian-license-details\"><li>"
        + String.join("</li><li>", details)
        + "</li></ul>";
  }

  private void addGroups(Part part, String key) {
    Memberships memberships = view.state().memberships();
    List<String> through = memberships.through(part);
    if (!memberships.in(part)) {
      add(key + ".no", Map.of());
    } else if (through.isEmpty()) {
      add(key + ".direct", Map.of());
    } else {
      add(key + ".through", Map.of("groups", String.join(", ", through)));
    }
  }

  private void addShortage(@Nullable Shortage shortage) {
    if (shortage != null) {
      add(
          "seats",
          Map.of(
              "taken", Integer.toString(shortage.taken()),
              "seats", Integer.toString(shortage.seats())));
    }
  }

  private void addEvidence(@Nullable Evidence evidence) {
    if (evidence == null) {
      add("evidence.unreadable", Map.of());
      return;
    }
    addLogin(evidence.lastLogin());
    ClaimedPerson claim = evidence.claim();
    if (claim != null) {
      addDecision(claim.keepRow());
    }
    Coverage coverage = evidence.coverage();
    if (coverage == null) {
      add("coverage.none", feed());
    } else {
      add(
          "coverage",
          Map.of(
              "feed", view.license().feed(),
              "from", text.time(coverage.from()),
              "through", text.time(coverage.through())));
    }
  }

  private void addLogin(@Nullable Instant login) {
    if (login == null) {
      add("login.none", feed());
      return;
    }
    long days = Duration.between(login, view.now()).toDays();
    add(
        "login",
        Map.of(
            "when", text.time(login),
            "days", Long.toString(days),
            "feed", view.license().feed()));
  }

  private void addDecision(@Nullable KeepRow row) {
    if (row == null) {
      add("decision.none", Map.of());
      return;
    }
    Instant until = row.until();
    add(
        until == null ? "decision" : "decision.until",
        Map.of(
            "when", text.time(row.decidedAt()),
            "reason", row.reason().name(),
            "until", until == null ? "" : text.time(until)));
  }

  private void addProvisioner(@Nullable SyncState sync) {
    SyncError error = sync == null ? null : sync.error();
    if (sync == null) {
      add(
          view.state().provisioning().readable() ? "provisioner.never" : "provisioner.unreadable",
          provisioner());
    } else if (error == null) {
      add("provisioner.fine", provisioner());
    } else {
      add(error.isOfWholeRun() ? "provisioner.run" : "provisioner.error", error(error));
    }
  }

  private Map<String, String> error(SyncError error) {
    Instant when = error.when();
    String code = error.code();
    return Map.of(
        "provisioner",
        view.license().provisioning().provisioner(),
        "code",
        code == null ? "–" : code,
        "when",
        when == null ? "–" : text.time(when),
        "message",
        error.message());
  }

  private Map<String, String> feed() {
    return Map.of("feed", view.license().feed());
  }

  private Map<String, String> provisioner() {
    return Map.of("provisioner", view.license().provisioning().provisioner());
  }

  private void add(String key, Map<String, String> values) {
    details.add(text.of("details." + key, values));
  }
}
