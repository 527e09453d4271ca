package org.grouperext.atlassianlicense.daemons;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.grouperext.atlassianlicense.job.Institution;
import org.grouperext.atlassianlicense.policy.Coverage;
import org.grouperext.atlassianlicense.registry.CoverageTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Two daemons on one database, whose jobs run every few seconds. One after the other is killed
 * while it is in the middle of jobs; the other takes over.
 */
final class SeveralDaemonsIT {

  private static final int KILLS = Integer.getInteger("k", 20);
  private static final int BRAKE = 10;
  private static final String NEVER = "59 59 23 31 12 ? 2099";

  private final Map<Kind, Integer> kills = new EnumMap<>(Kind.class);
  private Institution institution;
  private Cluster cluster;
  private Claimants claimants;

  @BeforeEach
  void open() throws Exception {
    institution = Institution.open(settings(), loaderSettings());
    institution.startAnew();
    claimants = new Claimants(institution);
    cluster = new Cluster(institution.grouper());
  }

  @AfterEach
  void close() {
    institution.close();
  }

  private static Map<String, String> settings() {
    return Map.of(
        "atlassianLicense.cloud.maxRemovalsPerRun",
        String.valueOf(BRAKE),
        "atlassianActivity.idp.shrinkMaxPercent",
        "100");
  }

  private static Map<String, String> loaderSettings() {
    Map<String, String> settings = new TreeMap<>();
    settings.put("otherJob.atlassianLoginActivity.quartzCron", "0/2 * * * * ?");
    settings.put("otherJob.atlassianKeepLicense.quartzCron", "0/2 * * * * ?");
    settings.put("changeLog.consumer.grouperRules.longRunning", "false");
    settings.put("changeLog.consumer.grouperRules.quartzCron", "0/2 * * * * ?");
    settings.put("changeLog.consumer.provisioner_incremental_atlassian.longRunning", "false");
    settings.put("changeLog.consumer.provisioner_incremental_atlassian.quartzCron", NEVER);
    settings.put("org.quartz.jobStore.clusterCheckinInterval", "1000");
    return settings;
  }

  @Test
  void endsAsASingleDaemonWouldHoweverOftenOneIsKilled() throws Exception {
    cluster.start();
    while (kills.size() < Kind.values().length || Collections.min(kills.values()) < KILLS) {
      killOne();
    }
    awaitRest();
    List<String> after = state();
    assertKeepsEveryPromise();

    cluster.shrink();
    forget();
    awaitRest();
    assertThat(state()).isEqualTo(after);
  }

  /** Holds jobs in their middle, and kills the daemon that has most of them. */
  private void killOne() throws SQLException {
    claimants.claim();
    Waiting.until("someone is to go", () -> institution.column(TO_GO).size() > 0);
    RunningJobs jobs = new RunningJobs(institution.grouper().database());
    Map<Kind, String> running;
    try (HeldTables held =
        new HeldTables(
            institution.grouper().database(), "grouper_memberships, atlassian_coverage")) {
      long end = System.nanoTime() + Duration.ofSeconds(5).toNanos();
      do {
        running = jobs.now();
      } while ((running.size() < 3 || held.waiting() < 3) && System.nanoTime() < end);
      System.out.println("held " + running + " waiting " + held.waiting());
      if (!running.isEmpty()) {
        String victim = most(running);
        cluster.kill(victim);
        running.values().removeIf(scheduler -> !scheduler.equals(victim));
      }
    }
    running.keySet().forEach(kind -> kills.merge(kind, 1, Integer::sum));
    System.out.println("kills " + kills + " " + java.time.Instant.now());
  }

  /** Who dropped out of the keep group and has not been seen by the rule. */
  private static final String TO_GO =
      "select 1 from atlassian_keep k join grouper_members m on m.subject_id = k.subject_id"
          + " join grouper_memberships c on c.member_id = m.id"
          + " join grouper_groups g on g.id = c.owner_group_id"
          + " where k.keeps = 'F' and g.name = '"
          + Institution.FOLDER
          + "claimed' and not exists (select 1 from grouper_memberships o"
          + " join grouper_groups h on h.id = o.owner_group_id"
          + " where o.member_id = m.id and h.name = '"
          + Institution.FOLDER
          + "allowedToKeep')";

  private static String most(Map<Kind, String> running) {
    Map<String, Integer> counts = new TreeMap<>();
    running.values().forEach(scheduler -> counts.merge(scheduler, 1, Integer::sum));
    return Collections.max(counts.entrySet(), Map.Entry.comparingByValue()).getKey();
  }

  private void awaitRest() {
    Waiting.until(
        "all idle people have lost the license",
        () ->
            institution.claimed().equals(claimants.busy())
                && institution.allowedToKeep().equals(claimants.busy())
                && institution.count("atlassian_keep") == claimants.busy().size()
                && institution
                    .column("select 1 from atlassian_keep where reason <> 'LOGIN'")
                    .isEmpty()
                && institution.count("atlassian_login") > 400);
  }

  private void forget() {
    institution.update("delete from atlassian_keep");
    institution.update("delete from atlassian_login");
    institution.update("delete from atlassian_coverage");
  }

  private List<String> state() {
    List<String> state = new ArrayList<>();
    state.addAll(
        institution.column(
            "select subject_id || keeps || keep_until_ms || reason from atlassian_keep order by 1"));
    state.addAll(
        institution.column(
            "select login_name || last_login_ms || subject_id from atlassian_login order by 1"));
    state.add(institution.claimed().toString());
    state.add(institution.allowedToKeep().toString());
    state.add(institution.members(Institution.RECENT).toString());
    state.add(
        new CoverageTable("idp")
                .latestStretch()
                .map(Coverage::from)
                .map(String::valueOf)
                .isPresent()
            + "");
    return state;
  }

  private void assertKeepsEveryPromise() {
    Waiting.until(
        "the change log knows who lost the license",
        () -> institution.column(ENDED_CLAIMS).size() >= claimants.idle().size());
    assertThat(institution.column(ENDED_CLAIMS))
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(claimants.idle());
    assertThat(institution.column(BIGGEST_RUN)).allMatch(count -> Integer.parseInt(count) <= BRAKE);
  }

  private static final String ENDED_CLAIMS =
      "select s.subject_id from grouper_pit_memberships p"
          + " join grouper_pit_members s on s.id = p.member_id"
          + " join grouper_pit_groups g on g.id = p.owner_group_id"
          + " where p.active = 'F' and g.name = '"
          + Institution.FOLDER
          + "claimed'";

  private static final String BIGGEST_RUN =
      "select coalesce(max(delete_count), 0) from grouper_loader_log"
          + " where job_name like 'SQL\\_SIMPLE%allowedToKeep%'";
}
