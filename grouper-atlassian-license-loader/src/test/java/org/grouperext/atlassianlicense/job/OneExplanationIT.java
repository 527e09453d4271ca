package org.grouperext.atlassianlicense.job;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import edu.internet2.middleware.grouper.Group;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.grouperext.atlassianlicense.clock.LicenseClock;
import org.grouperext.atlassianlicense.policy.Decision;
import org.grouperext.atlassianlicense.policy.Decision.Lapses;
import org.grouperext.atlassianlicense.registry.GrouperSettings;
import org.grouperext.atlassianlicense.registry.KeepReason;
import org.grouperext.atlassianlicense.settings.LicenseSettings;
import org.grouperext.atlassianlicense.status.AccessState;
import org.grouperext.atlassianlicense.status.LicenseStatus;
import org.grouperext.atlassianlicense.testbed.grouper.JobRun;
import org.grouperext.atlassianlicense.testbed.grouper.People;
import org.grouperext.atlassianlicense.testbed.grouper.Person;
import org.junit.jupiter.api.Test;

/** The keep table, the job's message and the status give the same reason for the same person. */
final class OneExplanationIT {

  private static final long SEED = 20261125;

  @Test
  void givesOneReasonForAThousandPeopleInTableMessageAndStatus() throws IOException {
    try (Institution institution = Institution.open()) {
      institution.startAnew();
      compare(institution);
    }
  }

  private static void compare(Institution institution) {
    Random random = new Random(SEED);
    thousandPeople(institution, random);
    String license = "atlassianLicense.cloud.";
    institution.settings().put(license + "maxRemovalsPerRun", "40");
    institution.settings().put(license + "pauses", aPauseTwentyDaysBefore(institution.now()));

    JobRun run = institution.decide();

    Map<String, String> stored = new TreeMap<>();
    institution
        .column("select subject_id || ' ' || reason from atlassian_keep")
        .forEach(row -> stored.put(row.split(" ")[0], row.split(" ")[1]));
    assertThat(stored).hasSize(1000);
    Map<String, Long> told = new TreeMap<>();
    stored.values().forEach(reason -> told.merge(reason, 1L, Long::sum));
    assertThat(told.keySet()).contains("CLAIM", "LOGIN", "PAUSE", "HELD_BACK", "LAPSED");
    told.forEach((reason, count) -> assertTold(run, reason, count));
    LicenseSettings settings = GrouperSettings.licenses().get(0);
    Instant now = LicenseClock.now();
    for (Map.Entry<String, String> row : stored.entrySet()) {
      AccessState state = LicenseStatus.of(settings, person(row.getKey()), now);
      assertThat(reason(state)).as("seed %d, %s", SEED, row.getKey()).isEqualTo(row.getValue());
    }
  }

  private static void assertTold(JobRun run, String reason, long count) {
    assertThat(run.message())
        .as("seed %d", SEED)
        .containsPattern("\\b" + reason.toLowerCase(Locale.ROOT) + "=" + count + "\\b");
  }

  /** What the status says; of who lapses, the plan of the run says whether now or later. */
  private static String reason(AccessState state) {
    KeepReason planned = requireNonNull(requireNonNull(state.claim()).keepRow()).reason();
    Decision decision = requireNonNull(state.decision());
    if (decision instanceof Lapses) {
      assertThat(planned).isIn(KeepReason.LAPSED, KeepReason.HELD_BACK, KeepReason.LAPSES_NEXT);
      return planned.name();
    }
    return KeepReason.of(decision).name();
  }

  private static void thousandPeople(Institution institution, Random random) {
    List<Person> people =
        IntStream.range(0, 1000)
            .mapToObj(i -> Person.of("t%04d".formatted(i), "Given", "Family"))
            .toList();
    institution.grouper().people().putAll(people);
    institution.update(
        """
        insert into grouper_members (id, subject_id, subject_source, subject_type, id_index,
          internal_id, hibernate_version_number)
        select md5(person_id), person_id, 'people', 'person', row_number() over () + 1000000000,
          row_number() over () + 1000000000, 0
        from testbed_people where person_id like 't0%'
        """);
    fill(institution, "claimed");
    fill(institution, "allowedToKeep");
    for (Person person : people) {
      if (random.nextInt(3) > 0) {
        institution.login(
            person.id(), institution.now().minus(Duration.ofHours(1 + random.nextInt(24 * 120))));
      }
    }
    institution.readLogins();
  }

  private static void fill(Institution institution, String group) {
    String id = institution.group(Institution.FOLDER + group).getId();
    institution.update(
        """
          insert into grouper_memberships (id, member_id, owner_id, field_id, owner_group_id,
            enabled, mship_type, creator_id, create_time, hibernate_version_number)
          select md5('%1$s' || m.id), m.id, '%1$s', '%2$s', '%1$s', 'T', 'immediate', m.id,
            %3$d - (abs(hashtext(m.subject_id)) %% 120) * 86400000::bigint, 0
          from grouper_members m where m.subject_id like 't0%%'
          """
            .formatted(id, Group.getDefaultList().getUuid(), institution.now().toEpochMilli()));
  }

  private static String aPauseTwentyDaysBefore(Instant now) {
    LocalDate day = LocalDate.ofInstant(now, ZoneOffset.UTC).minusDays(20);
    return day + "/" + day.plusDays(2);
  }

  private static org.grouperext.atlassianlicense.registry.Person person(String id) {
    return new org.grouperext.atlassianlicense.registry.Person(People.SOURCE, id);
  }
}
