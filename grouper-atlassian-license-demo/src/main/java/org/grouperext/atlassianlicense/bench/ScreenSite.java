package org.grouperext.atlassianlicense.bench;

import edu.internet2.middleware.grouper.Group;
import edu.internet2.middleware.grouper.GroupFinder;
import edu.internet2.middleware.grouper.GroupSave;
import edu.internet2.middleware.grouper.GrouperSession;
import edu.internet2.middleware.grouper.SubjectFinder;
import edu.internet2.middleware.grouper.privs.AccessPrivilege;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.grouperext.atlassianlicense.testbed.grouper.EmbeddedGrouper;
import org.grouperext.atlassianlicense.testbed.grouper.Person;
import org.grouperext.atlassianlicense.testbed.ui.CustomUiAnswer;
import org.grouperext.atlassianlicense.testbed.ui.CustomUiClient;
import org.grouperext.atlassianlicense.testbed.ui.GrouperUiHost;
import org.grouperext.atlassianlicense.testbed.ui.GrouperUiSettings;

/**
 * A Grouper with its UI that has the claim screen and a stock screen, which asks for the same
 * memberships, and one licensed person to look at both.
 *
 * @param grouper the registry
 * @param host its UI
 * @param claim the id of the claim screen's group
 * @param stock the id of the stock screen's group
 */
record ScreenSite(EmbeddedGrouper grouper, GrouperUiHost host, String claim, String stock)
    implements AutoCloseable {

  private static final String FOLDER = "app:atlassian:license:cloud:";
  private static final String ACTIVE = "ref:active:people";
  private static final String STOCK = "test:stock";
  private static final String PERSON = "ada";
  private static final String HELP_DESK = "helen";
  private static final Set<String> PROVISIONING = Set.of("provisioner_incremental_atlassian");

  /** The memberships that the claim screen goes by. */
  private static final List<String> ASKED =
      List.of(
          ACTIVE,
          FOLDER + "automatic",
          FOLDER + "assignees",
          FOLDER + "allowedToClaim",
          FOLDER + "claimed",
          FOLDER + "allowedToKeep",
          FOLDER + "entitled",
          FOLDER + "atlassian-licensed-users");

  static ScreenSite start(Path root) {
    EmbeddedGrouper grouper =
        new InstalledGrouper(root).startWithUi(new StockScreen(STOCK, ASKED).settings());
    grouper.people().put(Person.of(PERSON, "Ada", "Lovelace"));
    grouper.people().put(Person.of(HELP_DESK, "Helen", "Desk"));
    String stock = grouper.asRoot(ScreenSite::groups);
    grouper.settleExcept(PROVISIONING);
    String claim = grouper.asRoot(() -> group(FOLDER + "claimed").getId());
    GrouperUiHost host = GrouperUiHost.start(GrouperUiSettings.anyPort());
    return new ScreenSite(grouper, host, claim, stock);
  }

  private static String groups() {
    Group stock = new GroupSave().assignName(STOCK).assignCreateParentStemsIfNotExist(true).save();
    stock.grantPriv(SubjectFinder.findAllSubject(), AccessPrivilege.VIEW, false);
    add(ACTIVE, PERSON);
    add(FOLDER + "allowedToClaim", PERSON);
    add(FOLDER + "claimed", PERSON);
    add(FOLDER + "helpDesk", HELP_DESK);
    return stock.getId();
  }

  CustomUiClient signIn() {
    return CustomUiClient.signIn(host, PERSON);
  }

  CustomUiClient signInAtHelpDesk() {
    return CustomUiClient.signIn(host, HELP_DESK);
  }

  /** Shows the claim screen; fails if it does not say that the person is licensed. */
  void showClaim(CustomUiClient person) {
    check(person.show(claim), "data-standing=\"LICENSED\"");
  }

  /** Shows the help desk the same person. */
  void lookUp(CustomUiClient helpDesk) {
    check(helpDesk.showFor(claim, PERSON), "data-standing=\"LICENSED\"");
  }

  /** Shows the stock screen; fails if its queries do not find the person's memberships. */
  void showStock(CustomUiClient person) {
    check(person.show(stock), "Leave");
  }

  List<String> statements(Runnable view) {
    return grouper.statements().ofEach(view);
  }

  @Override
  public void close() {
    host.close();
    grouper.close();
  }

  private static void check(CustomUiAnswer answer, String expected) {
    if (!answer.screen().contains(expected)) {
      throw new IllegalStateException("The screen does not say " + expected + ": " + answer);
    }
  }

  private static void add(String group, String person) {
    group(group).addMember(SubjectFinder.findById(person, true), false);
  }

  private static Group group(String name) {
    return GroupFinder.findByName(GrouperSession.staticGrouperSession(), name, true);
  }
}
