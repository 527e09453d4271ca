package org.grouperext.atlassianlicense.install;

import edu.internet2.middleware.grouper.GrouperSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.grouperext.atlassianlicense.registry.GrouperSettings;
import org.grouperext.atlassianlicense.registry.RegistryException;
import org.grouperext.atlassianlicense.settings.Configuration;
import org.grouperext.atlassianlicense.settings.LicenseSettings;

/**
 * Gives back what {@link LicenseInstaller} made, while the settings and the jars are still there:
 * rules, provisionable marks, loaders, composite, nesting, privileges, groups, folders and tables,
 * in this order, so that nobody loses a claim or a seat by it. Groups with people in them stay
 * unless told otherwise. It only takes what is there: a second run changes nothing and says so.
 *
 * <p>Groups and folders that somebody else made, or gave a description of their own, stay; so do
 * those that something else uses.
 */
public final class LicenseUninstaller {

  private static final String NOTHING = "Nothing to do: nothing of ours is left that would go.";

  private LicenseUninstaller() {}

  /**
   * Says what {@link #uninstall} would do now, and touches nothing.
   *
   * @throws RegistryException with everything that stands in the way
   */
  public static InstallPlan plan() {
    return asRoot(false, Procedure::plan);
  }

  /** Says what {@link #uninstallWithPeople} would do now, and touches nothing. */
  public static InstallPlan planWithPeople() {
    return asRoot(true, Procedure::plan);
  }

  /**
   * Prints the plan and does it; groups of people stay, with the people in them. Killed at any
   * moment and run again, it goes on where it was.
   *
   * @throws RegistryException before anything is touched if something stands in the way
   */
  public static InstallReport uninstall() {
    return uninstall(System.out::println);
  }

  /** The same, with somebody else to tell the plan to. */
  public static InstallReport uninstall(Consumer<String> tell) {
    return asRoot(false, procedure -> procedure.carryOut(tell));
  }

  /**
   * The same as {@link #uninstall}, and deletes the groups of people, too; but never the group of
   * seats, because Grouper's provisioner takes the seats of a group that is deleted.
   */
  public static InstallReport uninstallWithPeople() {
    return uninstallWithPeople(System.out::println);
  }

  /** The same, with somebody else to tell the plan to. */
  public static InstallReport uninstallWithPeople(Consumer<String> tell) {
    return asRoot(true, procedure -> procedure.carryOut(tell));
  }

  private interface Use<T> {
    T of(Procedure procedure);
  }

  private static <T> T asRoot(boolean withPeople, Use<T> use) {
    Configuration configuration = GrouperSettings.read();
    @SuppressWarnings("unchecked") // the handler returns what the use returned
    T result =
        (T)
            GrouperSession.internal_callbackRootGrouperSession(
                session -> use.of(procedure(configuration, withPeople)));
    return result;
  }

  static Procedure procedure(Configuration configuration, boolean withPeople) {
    List<String> problems = new ArrayList<>();
    SupportedGrouper.problem().ifPresent(problems::add);
    for (LicenseSettings license : configuration.licenses()) {
      new ProvisionableMarks(license).problemOfUnmarking().ifPresent(problems::add);
    }
    if (!problems.isEmpty()) {
      throw new RegistryException("Nothing was done. " + String.join(" ", problems));
    }
    Leftovers leftovers = new Leftovers(configuration, withPeople);
    return new Procedure(steps(configuration, leftovers), notes(leftovers), NOTHING);
  }

  private static List<Step> steps(Configuration configuration, Leftovers leftovers) {
    List<LicenseSettings> licenses = configuration.licenses();
    List<Step> steps = new ArrayList<>();
    for (LicenseSettings license : licenses) {
      steps.addAll(new ClaimRules(license.groups()).uninstall());
      steps.add(new AssigneeRules(license).uninstall());
      steps.addAll(new ProvisionableMarks(license).uninstall());
    }
    GroupLoader.all(configuration).forEach(loader -> steps.add(loader.uninstall()));
    for (LicenseSettings license : licenses) {
      steps.addAll(new LicenseGroupSteps(license.groups()).uninstall());
      steps.addAll(new Privileges(license.groups()).uninstall());
    }
    steps.addAll(leftovers.uninstall());
    steps.addAll(TableSteps.uninstall());
    return steps;
  }

  private static List<String> notes(Leftovers leftovers) {
    List<String> notes = new ArrayList<>();
    notes.add(
        "Nothing of this reaches Atlassian. Whoever has a seat there keeps it, and it is paid, until"
            + " you take it there; from now on nobody gets or loses one by Grouper.");
    notes.add(
        "With the tables goes what is known of logins, and the record of who lost a license: no run"
            + " can be undone any more.");
    Optional.of(leftovers.kept())
        .filter(kept -> !kept.isEmpty())
        .map(kept -> "These groups stay: " + String.join(", ", kept) + ".")
        .ifPresent(notes::add);
    notes.add(
        "Afterwards take our settings out of grouper.properties and grouper-loader.properties,"
            + " restart the daemons, and remove the jars last.");
    return notes;
  }
}
