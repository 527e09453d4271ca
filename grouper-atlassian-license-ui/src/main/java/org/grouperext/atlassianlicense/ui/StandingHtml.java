package org.grouperext.atlassianlicense.ui;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.grouperext.atlassianlicense.policy.Decision;
import org.grouperext.atlassianlicense.registry.KeepReason;
import org.grouperext.atlassianlicense.status.AccessState;
import org.grouperext.atlassianlicense.status.Part;
import org.grouperext.atlassianlicense.status.Standing;

/**
 * Answers, in this order: do I have a license, why or why not, what can I do, what happens next and
 * when.
 */
final class StandingHtml {

  private final ScreenView view;
  private final ScreenText text;
  private final Map<String, String> values;
  private final String key;

  private StandingHtml(ScreenView view, ScreenText text) {
    this.view = view;
    this.text = text;
    this.values = StandingValues.of(view, text);
    this.key = "standing." + view.state().standing() + ".";
  }

  static String of(ScreenView view, ScreenText text) {
    return new StandingHtml(view, text).answers();
  }

  private String answers() {
    return "<h2 class=\"atlassian-license-answer\">"
        + text.of(key + "title", values)
        + "</h2>"
        + answer("why", why())
        + answer("do", toDo())
        + answer("next", List.of(variant("next")));
  }

  private String answer(String question, List<String> paragraphs) {
    return "<h3>"
        + text.of("question." + question)
        + "</h3><p>"
        + String.join("</p><p>", paragraphs)
        + "</p>";
  }

  private List<String> why() {
    List<String> paragraphs = new ArrayList<>(List.of(variant("why")));
    Decision decision = view.state().decision();
    if (decision != null && Button.of(view.state()) == Button.GIVE_UP) {
      paragraphs.add(text.of("decision." + KeepReason.of(decision), values));
    }
    if (view.state().standing() == Standing.NO_SEAT && values.containsKey("lapsed")) {
      paragraphs.add(text.of(key + "lapsed", values));
    }
    return paragraphs;
  }

  private List<String> toDo() {
    List<String> paragraphs = new ArrayList<>(List.of(variant("do")));
    paragraphs.addAll(onward());
    if (Button.of(view.state()) == Button.GIVE_UP) {
      boolean again = view.state().memberships().in(Part.ELIGIBLE);
      paragraphs.add(text.of(again ? "giveUp.again" : "giveUp.final"));
    }
    return paragraphs;
  }

  /** A text may have a variant for when its longer form would have a gap that nothing fills. */
  private String variant(String answer) {
    String known = key + answer + "." + known();
    return text.of(!known().isEmpty() && text.has(known) ? known : key + answer, values);
  }

  private String known() {
    return switch (view.state().standing()) {
      case AUTOMATIC -> values.containsKey("groups") ? "through" : "";
      case ASSIGNEE -> values.containsKey("end") ? "ends" : "";
      case LAPSES_SOON -> values.containsKey("until") ? "ends" : "";
      case BEING_SET_UP -> values.containsKey("until") ? "ends" : "";
      case SET_UP_FAILED -> values.getOrDefault("run", "");
      case NO_SEAT -> values.containsKey("free") ? "day" : values.getOrDefault("soon", "");
      default -> "";
    };
  }

  private List<String> onward() {
    AccessState state = view.state();
    URI onward = view.onward();
    boolean licensed =
        state.memberships().in(Part.ENTITLED) && state.standing() != Standing.NOT_ACTIVE;
    if (onward == null || !licensed || state.standing() == Standing.SET_UP_FAILED) {
      return List.of();
    }
    boolean waits = state.standing() == Standing.BEING_SET_UP;
    return List.of(
        text.of(waits ? "onward.soon" : "onward.now", Map.of("address", onward.toASCIIString())));
  }
}
