package org.grouperext.atlassianlicense.promises;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.grouperext.atlassianlicense.promises.World.Taken;
import org.grouperext.atlassianlicense.promises.World.Window;

/**
 * What really happened, and what may be concluded from it: counted quarter of an hour by quarter of
 * an hour, with nothing of the policy's own.
 */
final class Model {

  private final Map<String, Integer> claims = new HashMap<>();
  private final Map<String, Integer> claimedInStep = new HashMap<>();
  private final Set<String> department = new HashSet<>();
  private final Set<String> barred = new HashSet<>();
  private final Map<String, Set<Integer>> logins = new HashMap<>();
  private final NavigableSet<Integer> verified = new TreeSet<>();
  private final Set<Integer> everVerified = new HashSet<>();

  /** Claims, unless barred. */
  void claim(String person, int quarter, int step) {
    if (!barred.contains(person) && claims.putIfAbsent(person, quarter) == null) {
      claimedInStep.put(person, step);
    }
  }

  void leave(String person) {
    claims.remove(person);
  }

  void join(String person) {
    department.add(person);
  }

  void part(String person) {
    department.remove(person);
  }

  void bar(String person) {
    barred.add(person);
  }

  void admit(String person) {
    barred.remove(person);
  }

  void login(String person, int quarter) {
    logins.computeIfAbsent(person, anybody -> new HashSet<>()).add(quarter);
  }

  /** What has been read; whoever logged in within it is known from now on. */
  void verify(List<Window> windows) {
    verified.clear();
    for (Window window : windows) {
      for (int quarter = window.from(); quarter < window.through(); quarter++) {
        verified.add(quarter);
      }
    }
    everVerified.addAll(verified);
  }

  /** Who has a claim of their own. */
  Set<String> claimed() {
    return new HashSet<>(claims.keySet());
  }

  /** Who has a license: by a claim of their own or of the department. */
  Set<String> licensed() {
    Set<String> people = claimed();
    people.addAll(department);
    return people;
  }

  boolean isInDepartment(String person) {
    return department.contains(person);
  }

  private int newest() {
    return verified.isEmpty() ? -1 : verified.last();
  }

  /** When someone with a claim of their own made it. */
  int claimed(String person) {
    return Objects.requireNonNull(claims.get(person));
  }

  boolean claimedSince(String person, int step) {
    return claimedInStep.getOrDefault(person, 0) > step;
  }

  /** How long someone was idle, by all that is read and proven; -1 if it proves nothing. */
  int idle(String person, Site site, int now) {
    int newest = newest();
    if (newest + 1 < now - 4 * site.stalenessHours()) {
      return -1;
    }
    int idle = 0;
    for (int quarter = newest; isIdle(person, quarter); quarter--) {
      if (quarter < now && !site.pausedDays().contains(Math.floorDiv(quarter, Quarters.DAY))) {
        idle++;
      }
    }
    return idle;
  }

  /** Whether the license may be taken: idle for longer than the limit, and that is proven. */
  boolean mayLapse(String person, Site site, int now) {
    return idle(person, site, now) > site.limitDays() * Quarters.DAY;
  }

  /** The later of claim and last login before the end of what is read. */
  int lastActivity(String person) {
    int newest = newest();
    int last = claimed(person);
    for (int login : logins.getOrDefault(person, Set.of())) {
      last = login <= newest && login > last ? login : last;
    }
    return last;
  }

  /** Whether it is what was expected, with the last login known or one that is known besides. */
  boolean mayBeRecordOf(Taken found, Taken expected) {
    int login = found.login();
    Set<Integer> all = logins.getOrDefault(found.person(), Set.of());
    return expected.equals(found.withLogin(-1))
        && (login == -1 || all.contains(login))
        && all.stream().noneMatch(later -> later > login && everVerified.contains(later));
  }

  /** The quarter that begins with a login counts, because the idle time begins there. */
  private boolean isIdle(String person, int quarter) {
    return verified.contains(quarter)
        && quarter >= claimed(person)
        && logins.getOrDefault(person, Set.of()).stream()
            .noneMatch(login -> login == quarter + 1 && verified.contains(login));
  }
}
