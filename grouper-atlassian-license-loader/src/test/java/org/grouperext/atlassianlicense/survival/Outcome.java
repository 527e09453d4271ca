package org.grouperext.atlassianlicense.survival;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.grouperext.atlassianlicense.job.Institution;

/** What has come of all claims, as tables and groups say. */
record Outcome(Institution institution, Claimants claimants) {

  private static final String ENDED =
      "select s.subject_id from grouper_pit_memberships p"
          + " join grouper_pit_members s on s.id = p.member_id"
          + " join grouper_pit_groups g on g.id = p.owner_group_id"
          + " where p.active = 'F' and g.name = '"
          + Institution.FOLDER
          + "claimed' order by s.subject_id";

  /** Waits until the logins are known for as long as somebody must be idle. */
  void awaitLogins() {
    Waiting.until("the logins are known", () -> institution.count("atlassian_coverage") > 0);
  }

  /** Waits until who is to lose the license has lost it, and all that is known is written down. */
  void await() {
    Waiting.until(
        "all idle people have lost the license, and nobody else",
        () ->
            institution.claimed().equals(claimants.busy())
                && institution.allowedToKeep().equals(claimants.busy())
                && keptForLogin().equals(claimants.busy())
                && institution.count("atlassian_keep") == claimants.busy().size()
                && endedClaims().size() >= claimants.idle().size());
  }

  private TreeSet<String> keptForLogin() {
    return new TreeSet<>(
        institution.column("select subject_id from atlassian_keep where reason = 'LOGIN'"));
  }

  /** Whose claim ended, as often as it did. */
  List<String> endedClaims() {
    return sorted(ENDED);
  }

  /** Whose claim was taken back, as often as it is on record. */
  List<String> recordedClaims() {
    return sorted("select subject_id from atlassian_removal");
  }

  private List<String> sorted(String query) {
    return institution.column(query).stream().sorted().toList();
  }

  /** How many each run took. */
  List<Integer> removalsByRun() {
    return institution.column("select count(*) from atlassian_removal group by run_ms").stream()
        .map(Integer::valueOf)
        .toList();
  }

  /** All that is decided and known; what must be the same again if it is worked out anew. */
  List<String> state() {
    List<String> state = new ArrayList<>();
    state.addAll(
        sorted(
            "select subject_id || ' ' || keeps || ' ' || keep_until_ms || ' ' || reason"
                + " from atlassian_keep"));
    state.addAll(
        sorted(
            "select login_name || ' ' || last_login_ms || ' ' || subject_id"
                + " from atlassian_login"));
    state.add(institution.claimed().toString());
    state.add(institution.allowedToKeep().toString());
    state.add(institution.members(Institution.RECENT).toString());
    return state;
  }

  /** Forgets all that can be worked out anew. */
  void forget() {
    List.of("atlassian_keep", "atlassian_login", "atlassian_coverage")
        .forEach(table -> institution.update("delete from " + table));
  }

  /** How many runs of each kind never came to an end, as Grouper's log of jobs says. */
  Map<Kind, Integer> unfinished() {
    Map<Kind, Integer> unfinished = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      unfinished.put(
          kind,
          institution
              .column(
                  "select id from grouper_loader_log where ended_time is null and job_name = '"
                      + kind.job()
                      + "'")
              .size());
    }
    return unfinished;
  }
}
