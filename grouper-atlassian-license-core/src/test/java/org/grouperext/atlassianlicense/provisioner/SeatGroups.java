package org.grouperext.atlassianlicense.provisioner;

import edu.internet2.middleware.grouper.Group;
import edu.internet2.middleware.grouper.GroupFinder;
import edu.internet2.middleware.grouper.GroupSave;
import edu.internet2.middleware.grouper.GrouperSession;
import edu.internet2.middleware.grouper.MemberFinder;
import edu.internet2.middleware.grouper.StemSave;
import edu.internet2.middleware.grouper.SubjectFinder;
import edu.internet2.middleware.grouper.app.loader.GrouperLoaderConfig;
import edu.internet2.middleware.grouper.app.provisioning.ProvisionableGroupSave;
import edu.internet2.middleware.grouper.app.provisioning.ProvisionableStemSave;
import edu.internet2.middleware.grouper.misc.GrouperFailsafe;
import edu.internet2.middleware.grouper.subj.UnresolvableSubject;
import edu.internet2.middleware.subject.Subject;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.grouperext.atlassianlicense.testbed.grouper.EmbeddedGrouper;
import org.grouperext.atlassianlicense.testbed.grouper.JobRun;
import org.grouperext.atlassianlicense.testbed.grouper.People;
import org.grouperext.atlassianlicense.testbed.grouper.Person;

/** Groups of seats in a Grouper, and the jobs that bring them to Atlassian. */
record SeatGroups(EmbeddedGrouper grouper, String provisioner) {

  String full() {
    return "OTHER_JOB_provisioner_full_" + provisioner;
  }

  String consumer() {
    return "provisioner_incremental_" + provisioner;
  }

  String incremental() {
    return "CHANGE_LOG_consumer_" + consumer();
  }

  /** Lets everything take effect in Grouper, but sends nothing to Atlassian. */
  void settleInGrouper() {
    grouper.settleOnly(Set.of());
  }

  JobRun runFull() {
    settleInGrouper();
    return grouper.run(full());
  }

  JobRun runIncremental() {
    settleInGrouper();
    return grouper.run(incremental());
  }

  /** People with ids that begin with a name, whose accounts Atlassian need not know. */
  static List<Person> people(String name, int from, int to) {
    return IntStream.rangeClosed(from, to)
        .mapToObj(i -> Person.of(name + "-" + i, "Given" + i, "Family"))
        .toList();
  }

  /** The email address, which is the user name at Atlassian. */
  static String email(Person person) {
    return Objects.requireNonNull(person.email());
  }

  /** Lets these people exist, and makes a provisioned group of them. */
  void make(String extension, Collection<Person> people) {
    Group group = fill(extension, people);
    grouper.asRoot(
        () -> {
          new ProvisionableGroupSave()
              .assignGroup(group)
              .assignTargetName(provisioner)
              .assignProvision(true)
              .save();
          return true;
        });
  }

  /** Lets these people exist, and makes a group of them. */
  Group fill(String extension, Collection<Person> people) {
    grouper.people().putAll(people);
    return grouper.asRoot(
        () -> {
          Group group =
              new GroupSave()
                  .assignName("test:" + extension)
                  .assignCreateParentStemsIfNotExist(true)
                  .save();
          subjects(people).forEach(group::addMember);
          return group;
        });
  }

  /** Makes a folder, of which all groups at any depth are provisioned. */
  void markFolder(String name) {
    grouper.asRoot(
        () -> {
          new StemSave().assignName(name).assignCreateParentStemsIfNotExist(true).save();
          new ProvisionableStemSave()
              .assignStemName(name)
              .assignTargetName(provisioner)
              .assignProvision(true)
              .assignStemScopeString("sub")
              .save();
          return true;
        });
  }

  private static Collection<Subject> subjects(Collection<Person> people) {
    return SubjectFinder.findByIds(people.stream().map(Person::id).toList(), People.SOURCE)
        .values();
  }

  void add(String extension, String... ids) {
    grouper.asRoot(
        () -> {
          for (String id : ids) {
            group(extension).addMember(SubjectFinder.findById(id, true), false);
          }
          return true;
        });
  }

  void remove(String extension, String... ids) {
    grouper.asRoot(
        () -> {
          for (String id : ids) {
            group(extension).deleteMember(SubjectFinder.findById(id, true), false);
          }
          return true;
        });
  }

  /** Ends the membership of somebody whom the subject source does not know any more. */
  void removeUnresolvable(String extension, String id) {
    grouper.asRoot(
        () -> {
          GrouperSession session = Objects.requireNonNull(GrouperSession.staticGrouperSession());
          Subject gone = new UnresolvableSubject(id, "person", People.SOURCE);
          group(extension).deleteMember(MemberFinder.findBySubject(session, gone, true), false);
          return true;
        });
  }

  /** Gives a group another extension, which is its name at Atlassian. */
  void rename(String extension, String other) {
    grouper.asRoot(
        () -> {
          Group group = group(extension);
          group.setExtension(other);
          group.store();
          return true;
        });
  }

  private static Group group(String extension) {
    return GroupFinder.findByName("test:" + extension, true);
  }

  /** Changes a setting, effective with the next run. */
  void set(String key, String value) {
    GrouperLoaderConfig.retrieveConfig()
        .propertiesOverrideMap()
        .put("provisioner." + provisioner + "." + key, value);
  }

  void approve(String job) {
    grouper.asRoot(
        () -> {
          GrouperFailsafe.assignApproveNextRun(job);
          return true;
        });
  }
}
