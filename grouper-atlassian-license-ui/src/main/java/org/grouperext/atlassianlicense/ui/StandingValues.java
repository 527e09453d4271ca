package org.grouperext.atlassianlicense.ui;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.grouperext.atlassianlicense.policy.Decision;
import org.grouperext.atlassianlicense.policy.Decision.Keeps;
import org.grouperext.atlassianlicense.policy.Decision.Lapses;
import org.grouperext.atlassianlicense.registry.ClaimedPerson;
import org.grouperext.atlassianlicense.registry.KeepReason;
import org.grouperext.atlassianlicense.registry.Shortage;
import org.grouperext.atlassianlicense.registry.SyncError;
import org.grouperext.atlassianlicense.registry.SyncState;
import org.grouperext.atlassianlicense.status.AccessState;
import org.grouperext.atlassianlicense.status.Part;
import org.jspecify.annotations.Nullable;

/** What is filled into the texts about where someone stands; what is not known is left out. */
final class StandingValues {

  private StandingValues() {}

  static Map<String, String> of(ScreenView view, ScreenText text) {
    AccessState state = view.state();
    Map<String, String> values = new HashMap<>();
    values.put("limit", Long.toString(view.license().policy().inactivityLimit().toDays()));
    putGroups(values, state.memberships().through(Part.AUTOMATIC));
    putDay(values, "end", state.memberships().until(Part.ASSIGNEE), text);
    putDay(values, "lapsed", state.lapsedAt(), text);
    putShortage(values, view, text);
    putTime(values, "since", waitingSince(state), text);
    SyncState sync = state.provisioning().value();
    SyncError error = sync == null ? null : sync.error();
    values.put("reference", reference(view, error, text));
    if (error != null && error.isOfWholeRun()) {
      values.put("run", "run");
    }
    putDecision(values, state.decision(), state.claim(), text);
    return values;
  }

  private static void putGroups(Map<String, String> values, List<String> groups) {
    if (!groups.isEmpty()) {
      values.put("groups", String.join(", ", groups));
    }
  }

  /** A day that has come already means that somebody only waits for a run. */
  private static void putShortage(Map<String, String> values, ScreenView view, ScreenText text) {
    Shortage shortage = view.state().shortage();
    if (shortage == null) {
      return;
    }
    values.put("seats", Integer.toString(shortage.seats()));
    Instant next = shortage.nextFree();
    if (next != null && next.isAfter(view.now())) {
      values.put("free", text.day(next));
    } else if (next != null) {
      values.put("soon", "soon");
    }
  }

  private static void putDecision(
      Map<String, String> values,
      @Nullable Decision decision,
      @Nullable ClaimedPerson claim,
      ScreenText text) {
    if (decision instanceof Keeps keeps) {
      putDay(values, "until", keeps.until(), text);
    }
    if (decision instanceof Lapses lapses) {
      putDay(values, "activity", lapses.lastActivity(), text);
    } else if (decision != null && claim != null) {
      boolean byLogin = KeepReason.of(decision) == KeepReason.LOGIN;
      putDay(values, "activity", byLogin ? claim.lastLogin() : claim.claimedAt(), text);
    }
  }

  /** Since when Grouper has had something to send to Atlassian. */
  private static @Nullable Instant waitingSince(AccessState state) {
    Instant licensed = state.memberships().since(Part.LICENSED);
    return licensed != null ? licensed : state.memberships().since(Part.ENTITLED);
  }

  /** What the help desk finds the failure by: no message, which could tell too much. */
  private static String reference(ScreenView view, @Nullable SyncError error, ScreenText text) {
    StringBuilder reference = new StringBuilder(view.license().id());
    if (error != null && error.code() != null) {
      reference.append(", ").append(error.code());
    }
    if (error != null && error.when() != null) {
      reference.append(", ").append(text.time(error.when()));
    }
    return reference.toString();
  }

  private static void putDay(
      Map<String, String> values, String name, @Nullable Instant instant, ScreenText text) {
    if (instant != null) {
      values.put(name, text.day(instant));
    }
  }

  private static void putTime(
      Map<String, String> values, String name, @Nullable Instant instant, ScreenText text) {
    if (instant != null) {
      values.put(name, text.time(instant));
    }
  }
}
