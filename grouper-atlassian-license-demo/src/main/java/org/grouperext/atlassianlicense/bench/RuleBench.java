package org.grouperext.atlassianlicense.bench;

import static java.util.stream.Collectors.toMap;

import edu.internet2.middleware.grouper.Group;
import edu.internet2.middleware.grouper.GroupFinder;
import edu.internet2.middleware.grouper.GroupSave;
import edu.internet2.middleware.grouper.GrouperSession;
import edu.internet2.middleware.grouper.SubjectFinder;
import edu.internet2.middleware.grouper.cfg.GrouperConfig;
import edu.internet2.middleware.grouper.rules.RuleApi;
import edu.internet2.middleware.subject.Subject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.grouperext.atlassianlicense.clock.LicenseClock;
import org.grouperext.atlassianlicense.testbed.grouper.EmbeddedGrouper;

/** People who drop out of the keep group, and of a group with Grouper's own pattern of a rule. */
final class RuleBench {

  private static final String KEEP_JOB = "OTHER_JOB_atlassianKeepLicense";
  private static final String FOLDER = "app:atlassian:license:cloud:";
  private static final String STOCK = "bench:rule:";
  private static final String RULES = "grouperRules";
  private static final int OTHERS = 150;
  private static final int DROPPING = 60;

  private final EmbeddedGrouper grouper;
  private final Group allowed;
  private final Group claimed;
  private final Group keep;
  private final Group stockClaimed;
  private final Group stockKeep;
  private final Claimants people;

  RuleBench(EmbeddedGrouper grouper) throws Exception {
    this.grouper = grouper;
    this.allowed = group(FOLDER + "allowedToClaim");
    this.claimed = group(FOLDER + "claimed");
    this.keep = group(FOLDER + "allowedToKeep");
    this.stockClaimed = group(STOCK + "claimed");
    this.stockKeep = group(STOCK + "allowedToKeep");
    this.people = new Claimants(grouper, List.of());
    asRoot(() -> RuleApi.groupIntersection(root(), stockClaimed, stockKeep));
    GrouperConfig.retrieveConfig()
        .propertiesOverrideMap()
        .putAll(
            Map.of(
                "atlassianLicense.cloud.maxRemovalsPerRun", "1000",
                "atlassianLicense.cloud.maxRemovalPercent", "100"));
    people.fill(OTHERS + DROPPING);
  }

  /** As many drop out of the keep group as the rule is to take the claim of. */
  void drop() throws Exception {
    beginAnew();
    grouper.run(KEEP_JOB);
    people.goIdle(DROPPING);
    grouper.run(KEEP_JOB);
    requireMembers(keep, OTHERS);
    readyForRules();
  }

  /** The same for Grouper's own pattern. */
  void dropStock() throws Exception {
    beginAnew();
    ids(DROPPING).forEach(person -> asRoot(() -> stockKeep.deleteMember(subject(person), false)));
    requireMembers(stockKeep, OTHERS);
    readyForRules();
  }

  /** The rules consumer, which is to take all of them. */
  void take() {
    grouper.settleOnly(Set.of(RULES));
    requireMembers(claimed, OTHERS);
  }

  void takeStock() {
    grouper.settleOnly(Set.of(RULES));
    requireMembers(stockClaimed, OTHERS);
  }

  /** Through Grouper, so that its change log and point in time know everybody. */
  private void beginAnew() throws Exception {
    people.everybodyIsAMember();
    for (Group group : List.of(allowed, claimed, keep, stockClaimed, stockKeep)) {
      ids(OTHERS + DROPPING)
          .forEach(person -> asRoot(() -> group.addMember(subject(person), false)));
    }
    grouper.settleExcept(Set.of("provisioner_incremental_atlassian"));
    grouper.backdate(claimed.getName(), starts());
  }

  private static Map<String, Instant> starts() {
    Instant longAgo = LicenseClock.now().minus(Duration.ofDays(100));
    return ids(OTHERS + DROPPING).stream().collect(toMap(id -> id, id -> longAgo));
  }

  private static List<String> ids(int number) {
    return IntStream.range(0, number).mapToObj(Claimants::id).toList();
  }

  private static Subject subject(String person) {
    return SubjectFinder.findById(person, true);
  }

  private void readyForRules() {
    grouper.settleOnly(Set.of());
  }

  private void requireMembers(Group group, int expected) {
    int members = asRoot(() -> group.getImmediateMembers().size());
    if (members != expected) {
      throw new IllegalStateException(
          "%s has %d members instead of %d".formatted(group.getName(), members, expected));
    }
  }

  private Group group(String name) {
    return asRoot(
        () ->
            Objects.requireNonNullElseGet(
                GroupFinder.findByName(GrouperSession.staticGrouperSession(), name, false),
                () ->
                    new GroupSave()
                        .assignName(name)
                        .assignCreateParentStemsIfNotExist(true)
                        .save()));
  }

  private static Subject root() {
    return SubjectFinder.findRootSubject();
  }

  private <T> T asRoot(Supplier<T> action) {
    return grouper.asRoot(action);
  }
}
