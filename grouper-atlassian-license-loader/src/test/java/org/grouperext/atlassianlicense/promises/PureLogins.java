package org.grouperext.atlassianlicense.promises;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.grouperext.atlassianlicense.policy.Coverage;
import org.grouperext.atlassianlicense.promises.World.Window;
import org.jspecify.annotations.Nullable;

/** Who logged in, and what has been read of it, in memory. */
final class PureLogins {

  private static final int HISTORY = 6 * Quarters.DAY;

  private final Quarters quarters;
  private final Flaw flaw;
  private final Map<String, Set<Integer>> logins = new HashMap<>();
  private final Map<String, Integer> lastLogins = new HashMap<>();
  private final List<Window> windows = new ArrayList<>();

  PureLogins(Quarters quarters, Flaw flaw) {
    this.quarters = quarters;
    this.flaw = flaw;
  }

  void login(String person, int quarter) {
    logins.computeIfAbsent(person, anybody -> new HashSet<>()).add(quarter);
  }

  /** All that is new; the very last quarter of an hour is still to come in. */
  void read(int clock) {
    int newest = windows.stream().mapToInt(Window::through).max().orElse(clock - HISTORY);
    read(newest, clock - 1);
  }

  void read(int from, int through) {
    if (from >= through) {
      return;
    }
    windows.add(new Window(from, through));
    logins.forEach(
        (person, times) ->
            times.stream()
                .filter(time -> from <= time && time < through)
                .forEach(time -> lastLogins.merge(person, time, Math::max)));
  }

  void forgetLedger() {
    windows.clear();
  }

  List<Window> verified() {
    return List.copyOf(windows);
  }

  @Nullable Instant last(String person) {
    Integer login = flaw == Flaw.OVERLOOKS_LOGINS ? null : lastLogins.get(person);
    return login == null ? null : quarters.at(login);
  }

  @Nullable Coverage coverage() {
    Coverage latest =
        Coverage.latestStretch(windows.stream().map(this::coverage).toList()).orElse(null);
    if (latest == null) {
      return null;
    }
    Instant first = quarters.at(windows.stream().mapToInt(Window::from).min().orElseThrow());
    boolean late = flaw == Flaw.TAKES_STALE_FOR_FRESH || flaw == Flaw.IS_EARLY;
    return new Coverage(
        flaw == Flaw.OVERLOOKS_GAPS ? first : latest.from(),
        late ? latest.through().plus(Duration.ofDays(1)) : latest.through());
  }

  private Coverage coverage(Window window) {
    return new Coverage(quarters.at(window.from()), quarters.at(window.through()));
  }
}
