package org.grouperext.atlassianlicense.testbed.ui;

import edu.internet2.middleware.grouper.Group;
import edu.internet2.middleware.grouper.GroupFinder;
import edu.internet2.middleware.grouper.GroupSave;
import edu.internet2.middleware.grouper.SubjectFinder;
import edu.internet2.middleware.grouper.privs.AccessPrivilege;
import edu.internet2.middleware.subject.Subject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.grouperext.atlassianlicense.testbed.grouper.ConfigurationFile;
import org.grouperext.atlassianlicense.testbed.grouper.EmbeddedGrouper;
import org.grouperext.atlassianlicense.testbed.grouper.GrouperConfiguration;
import org.grouperext.atlassianlicense.testbed.grouper.Person;

/**
 * A Grouper with a small Custom UI on the group test:chess: ada and grace may join and leave, bob
 * may not join although he is shown the button, and helen may look others up.
 */
final class DemoScreen implements AutoCloseable {
  private static final String GROUP = "test:chess";
  private static final String MANAGERS = "test:managers";

  private final EmbeddedGrouper grouper;
  private final String groupId;

  private DemoScreen(EmbeddedGrouper grouper) {
    this.grouper = grouper;
    this.groupId = grouper.asRoot(DemoScreen::createGroups);
  }

  static DemoScreen start() {
    EmbeddedGrouper grouper =
        EmbeddedGrouper.start(
            GrouperUiHost.configure(GrouperConfiguration.standard())
                .with(ConfigurationFile.GROUPER, properties()));
    grouper.people().put(Person.of("ada", "Ada", "Lovelace"));
    grouper.people().put(Person.of("grace", "Grace", "Hopper"));
    grouper.people().put(Person.of("bob", "Bob", "<b>Evil</b>"));
    grouper.people().put(Person.of("helen", "Helen", "Desk"));
    return new DemoScreen(grouper);
  }

  String groupId() {
    return groupId;
  }

  boolean holds(String person) {
    return grouper.asRoot(() -> GroupFinder.findByUuid(groupId, true).hasMember(subject(person)));
  }

  void remove(String person) {
    grouper.asRoot(
        () -> GroupFinder.findByUuid(groupId, true).deleteMember(subject(person), false));
  }

  @Override
  public void close() {
    grouper.close();
  }

  private static String createGroups() {
    Group managers =
        new GroupSave().assignName(MANAGERS).assignCreateParentStemsIfNotExist(true).save();
    managers.addMember(subject("helen"));
    Group group = new GroupSave().assignName(GROUP).assignCreateParentStemsIfNotExist(true).save();
    group.grantPriv(subject("ada"), AccessPrivilege.OPTIN, false);
    group.grantPriv(subject("grace"), AccessPrivilege.OPTIN, false);
    group.grantPriv(SubjectFinder.findAllSubject(), AccessPrivilege.OPTOUT, false);
    group.grantPriv(SubjectFinder.findAllSubject(), AccessPrivilege.VIEW, false);
    return group.getId();
  }

  private static Subject subject(String id) {
    return SubjectFinder.findById(id, true);
  }

  private static String properties() {
    try (InputStream content = DemoScreen.class.getResourceAsStream("demo-screen.properties")) {
      return new String(Objects.requireNonNull(content).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read demo-screen.properties", e);
    }
  }
}
