package org.grouperext.atlassianlicense.bench;

import edu.internet2.middleware.grouper.Group;
import edu.internet2.middleware.grouper.GroupFinder;
import edu.internet2.middleware.grouper.GroupSave;
import edu.internet2.middleware.grouper.GrouperSession;
import edu.internet2.middleware.grouper.SubjectFinder;
import edu.internet2.middleware.subject.Subject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.grouperext.atlassianlicense.clock.LicenseClock;
import org.grouperext.atlassianlicense.policy.Coverage;
import org.grouperext.atlassianlicense.registry.CoverageTable;
import org.grouperext.atlassianlicense.registry.KeepReason;
import org.grouperext.atlassianlicense.registry.KeepRow;
import org.grouperext.atlassianlicense.registry.KeepTable;
import org.grouperext.atlassianlicense.registry.VerifiedWindow;
import org.grouperext.atlassianlicense.testbed.grouper.EmbeddedGrouper;
import org.grouperext.atlassianlicense.testbed.grouper.People;
import org.grouperext.atlassianlicense.testbed.grouper.Person;

/**
 * The people whose seats are measured, and the groups they are in.
 *
 * @param grouper where
 */
record SeatPeople(EmbeddedGrouper grouper) {

  /** Everybody, with or without a license; provisioned as well. */
  static final String POPULATION = "jira-users";

  private static final String LICENSE = "app:atlassian:license:cloud:";
  private static final String CLAIMED = LICENSE + "claimed";
  private static final String ALLOWED_TO_KEEP = LICENSE + "allowedToKeep";
  private static final int CLAIMED_DAYS_AGO = 90;
  private static final int COVERED_DAYS = 100;

  /** Makes so many people who may claim; the name tells them from others. */
  List<Person> come(String name, int number) {
    List<Person> people =
        IntStream.rangeClosed(1, number)
            .mapToObj(i -> String.format(Locale.ROOT, "%s%04d", name, i))
            .map(id -> Person.of(id, "Given", "Family"))
            .toList();
    grouper.people().putAll(people);
    String population = "app:atlassian:groups:" + POPULATION;
    grouper.asRoot(
        () -> {
          Group group =
              new GroupSave().assignName(population).assignCreateParentStemsIfNotExist(true).save();
          group("ref:active:people").addMember(group.toSubject(), false);
          group(LICENSE + "allowedToClaim").addMember(group.toSubject(), false);
          return group;
        });
    add(population, people);
    return people;
  }

  void claim(Collection<Person> people) {
    add(CLAIMED, people);
  }

  /** They claimed long ago, have not been seen since, and the next run is to say so. */
  void claimedLongAgo(Collection<Person> people) {
    claim(people);
    add(ALLOWED_TO_KEEP, people);
    grouper.settleExcept(Set.of(SeatBench.PROVISIONING));
    Instant now = LicenseClock.now();
    Instant start = now.minus(Duration.ofDays(CLAIMED_DAYS_AGO));
    grouper.backdate(
        CLAIMED, people.stream().collect(Collectors.toMap(Person::id, person -> start)));
    Coverage coverage = new Coverage(now.minus(Duration.ofDays(COVERED_DAYS)), now);
    new CoverageTable("idp").add(new VerifiedWindow(coverage, 0L, now, "bench"));
  }

  /** Does what the keep-license job does to someone who has been idle too long. */
  void lapse(Person person) {
    KeepRow row = new KeepRow(false, null, KeepReason.LAPSED, LicenseClock.now());
    var key = new org.grouperext.atlassianlicense.registry.Person(People.SOURCE, person.id());
    grouper.asRoot(
        () -> {
          new KeepTable("cloud").write(Map.of(key, row), List.of());
          group(ALLOWED_TO_KEEP).deleteMember(subject(person));
          return true;
        });
  }

  private void add(String name, Collection<Person> people) {
    grouper.asRoot(
        () -> {
          Group group = group(name);
          people.forEach(person -> group.addMember(subject(person), false));
          return group;
        });
  }

  private static Group group(String name) {
    return GroupFinder.findByName(GrouperSession.staticGrouperSession(), name, true);
  }

  private static Subject subject(Person person) {
    return SubjectFinder.findByIdAndSource(person.id(), People.SOURCE, true);
  }
}
