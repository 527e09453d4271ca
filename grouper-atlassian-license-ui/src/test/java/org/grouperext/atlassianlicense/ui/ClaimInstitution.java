package org.grouperext.atlassianlicense.ui;

import edu.internet2.middleware.grouper.Group;
import edu.internet2.middleware.grouper.GroupFinder;
import edu.internet2.middleware.grouper.GroupSave;
import edu.internet2.middleware.grouper.GrouperSession;
import edu.internet2.middleware.grouper.MemberFinder;
import edu.internet2.middleware.grouper.MembershipSave;
import edu.internet2.middleware.grouper.SubjectFinder;
import edu.internet2.middleware.subject.Subject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.grouperext.atlassianlicense.install.LicenseInstaller;
import org.grouperext.atlassianlicense.seat.SeatLimit;
import org.grouperext.atlassianlicense.testbed.grouper.ConfigurationFile;
import org.grouperext.atlassianlicense.testbed.grouper.EmbeddedGrouper;
import org.grouperext.atlassianlicense.testbed.grouper.GrouperConfiguration;
import org.grouperext.atlassianlicense.testbed.grouper.Person;
import org.grouperext.atlassianlicense.testbed.ui.GrouperUiHost;
import org.grouperext.atlassianlicense.testbed.ui.GrouperUiSettings;
import org.grouperext.atlassianlicense.testbed.ui.WebServiceClient;

/**
 * A Grouper with its UI, run with the very settings that a site merges, and installed. Everybody in
 * it is active, unless put in as someone who is not.
 */
final class ClaimInstitution implements AutoCloseable {
  private static final String ACTIVE = "ref:active:people";
  private static final String FOLDER = "app:atlassian:license:cloud:";

  private final EmbeddedGrouper grouper;
  private final GrouperUiHost host;

  private ClaimInstitution(EmbeddedGrouper grouper, GrouperUiHost host) {
    this.grouper = grouper;
    this.host = host;
  }

  static ClaimInstitution start() {
    return start(GrouperUiHost.configure(GrouperConfiguration.standard()));
  }

  /** The same with Grouper's web service beside the UI, for these users. */
  static ClaimInstitution startWithWebService(String... users) {
    return start(
        WebServiceClient.configure(
            GrouperUiHost.configure(GrouperConfiguration.standard()), List.of(users)));
  }

  /** The same, where so many people may have a seat. */
  static ClaimInstitution startWithSeats(int seats, String... users) {
    return start(
        WebServiceClient.configure(
            GrouperUiHost.configure(GrouperConfiguration.standard()), List.of(users)),
        Map.of(
            "atlassianLicense.cloud.maxSeats",
            Integer.toString(seats),
            "hooks.membership.class",
            SeatLimit.class.getName()));
  }

  private static ClaimInstitution start(GrouperConfiguration configuration) {
    return start(configuration, Map.of());
  }

  private static ClaimInstitution start(
      GrouperConfiguration configuration, Map<String, String> more) {
    EmbeddedGrouper grouper =
        EmbeddedGrouper.start(
            configuration
                .with(ConfigurationFile.GROUPER, sample("grouper.properties"))
                .with(ConfigurationFile.GROUPER, more)
                .with(ConfigurationFile.LOADER, sample("grouper-loader.properties")));
    grouper.asRoot(
        () -> new GroupSave().assignName(ACTIVE).assignCreateParentStemsIfNotExist(true).save());
    LicenseInstaller.install();
    JumpPageCopy jump = JumpPageCopy.empty();
    GrouperUiHost host =
        GrouperUiHost.start(GrouperUiSettings.anyPort().withFolder("/jump", jump.folder()));
    ClaimInstitution institution = new ClaimInstitution(grouper, host);
    jump.write(host.customUi(institution.claimedId()));
    return institution;
  }

  GrouperUiHost host() {
    return host;
  }

  EmbeddedGrouper grouper() {
    return grouper;
  }

  String claimedId() {
    return groupId("claimed");
  }

  String groupId(String group) {
    return grouper.asRoot(() -> group(FOLDER + group).getId());
  }

  /** Puts an active person in, who is a member of these groups of the license. */
  void put(Person person, String... groups) {
    putInactive(person, groups);
    add(person.id(), ACTIVE);
  }

  void putInactive(Person person, String... groups) {
    grouper.people().put(person);
    for (String group : groups) {
      add(person.id(), FOLDER + group);
    }
  }

  void remove(String personId, String group) {
    grouper.asRoot(() -> group(FOLDER + group).deleteMember(subject(personId), false));
  }

  boolean holds(String group, String personId) {
    return grouper.asRoot(() -> group(FOLDER + group).hasMember(subject(personId)));
  }

  /** How many times somebody has claimed: immediate memberships, which should be one or none. */
  long claimsOf(String personId) {
    String memberId = memberId(personId);
    return grouper.asRoot(
        () ->
            group(FOLDER + "claimed").getImmediateMemberships().stream()
                .filter(membership -> membership.getMemberUuid().equals(memberId))
                .count());
  }

  String memberId(String personId) {
    return grouper.asRoot(
        () ->
            MemberFinder.findBySubject(
                    GrouperSession.staticGrouperSession(), subject(personId), true)
                .getId());
  }

  /** Makes a group outside of the license a member of one of its groups, with a person in it. */
  void nest(String outside, String group, String personId) {
    grouper.asRoot(
        () -> {
          Group inner =
              new GroupSave().assignName(outside).assignCreateParentStemsIfNotExist(true).save();
          inner.addMember(subject(personId), false);
          return group(FOLDER + group).addMember(inner.toSubject(), false);
        });
  }

  /** Gives a person's membership an end. */
  void end(String group, String personId, Instant end) {
    grouper.asRoot(
        () ->
            new MembershipSave()
                .assignGroup(group(FOLDER + group))
                .assignSubject(subject(personId))
                .assignImmediateMshipDisabledTime(end.toEpochMilli())
                .save());
  }

  /** Lets changes take effect in Grouper, without sending them to Atlassian. */
  void settle() {
    grouper.settleExcept(Set.of("provisioner_incremental_atlassian"));
  }

  @Override
  public void close() {
    host.close();
    grouper.close();
  }

  private void add(String personId, String group) {
    grouper.asRoot(() -> group(group).addMember(subject(personId), false));
  }

  private static Group group(String name) {
    return GroupFinder.findByName(GrouperSession.staticGrouperSession(), name, true);
  }

  private static Subject subject(String id) {
    return SubjectFinder.findById(id, true);
  }

  private static String sample(String name) {
    Path file = Path.of(System.getProperty("project.root"), "config", name);
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
  }
}
