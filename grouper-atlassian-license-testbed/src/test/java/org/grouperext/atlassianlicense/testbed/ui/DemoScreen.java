package org.grouperext.atlassianlicense.testbed.ui;

import edu.internet2.middleware.grouper.Group;
import edu.internet2.middleware.grouper.GroupFinder;
import edu.internet2.middleware.grouper.GroupSave;
import edu.internet2.middleware.grouper.SubjectFinder;
import edu.internet2.middleware.grouper.privs.AccessPrivilege;
import edu.internet2.middleware.subject.Subject;
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
    return grouper.asRoot(
        () -> GroupFinder.findByUuid(groupId, true).hasMember(subject(person)));
  }

  void remove(String person) {
    grouper.asRoot(() -> GroupFinder.findByUuid(groupId, true).deleteMember(subject(person), false));
  }

  @Override
  public void close() {
    grouper.close();
  }

  private static String createGroups() {
    Group managers = new GroupSave().assignName(MANAGERS).assignCreateParentStemsIfNotExist(true).save();
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
    return """
        grouperCustomUI.demo.enabled = true
        grouperCustomUI.demo.groupUUIDOrName = test:chess
        grouperCustomUI.demo.groupOfManagers = test:managers
        grouperCustomUI.demo.groupCanSeeUserEnvironment = test:managers
        grouperCustomUI.demo.numberOfQueries = 1
        grouperCustomUI.demo.cuQuery.0.userQueryType = grouper
        grouperCustomUI.demo.cuQuery.0.groupName = test:chess
        grouperCustomUI.demo.cuQuery.0.fieldNames = members
        grouperCustomUI.demo.cuQuery.0.label = Is in the chess club
        grouperCustomUI.demo.cuQuery.0.order = 10
        grouperCustomUI.demo.cuQuery.0.variableToAssign = cu_member
        grouperCustomUI.demo.cuQuery.0.variableType = boolean
        grouperCustomUI.demo.numberOfTextConfigs = 9
        """
        + text(0, "header", "<h1>The chess club</h1>", "")
        + text(1, "instructions1", "<p>Anyone invited may join.</p>", "")
        + text(2, "enrollmentLabel", "<p>You are <b>in the club</b>.</p>", "cu_member")
        + text(3, "enrollmentLabel", "<p>You are not in the club.</p>", "!cu_member")
        + text(4, "enrollButtonShow", "${!cu_member}", "")
        + text(5, "unenrollButtonShow", "${cu_member}", "")
        + text(6, "enrollButtonText", "Join the club", "")
        + text(7, "unenrollButtonText", "Leave the club", "")
        + text(8, "helpLink", "<a href=\\"https://help.example.edu/\\">Help</a>", "");
  }

  private static String text(int number, String type, String text, String condition) {
    String prefix = "grouperCustomUI.demo.cuTextConfig." + number + ".";
    return String.join(
        "\n",
        prefix + "textType = " + type,
        prefix + "index = " + number,
        prefix + "defaultText = " + condition.isEmpty(),
        prefix + "text = " + text,
        condition.isEmpty() ? "" : prefix + "script = ${" + condition + "}",
        prefix + "endIfMatches = true",
        "");
  }
}
