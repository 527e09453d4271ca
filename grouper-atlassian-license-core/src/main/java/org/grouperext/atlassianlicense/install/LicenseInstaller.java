package org.grouperext.atlassianlicense.install;

import edu.internet2.middleware.grouper.GrouperSession;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.grouperext.atlassianlicense.registry.GrouperSettings;
import org.grouperext.atlassianlicense.registry.RegistryException;
import org.grouperext.atlassianlicense.settings.Configuration;
import org.grouperext.atlassianlicense.settings.LicenseSettings;

/**
 * Makes in Grouper what the settings describe: tables, folders, groups, nesting, composite,
 * privileges, the eligibility veto, the loaded groups, the inactivity rule and the provisionable
 * marks; and brings those of an earlier version up to date. It only makes what is missing or other
 * than it is to be: a second run changes nothing and says so. From Grouper's shell: {@code
 * org.grouperext.atlassianlicense.install.LicenseInstaller.install();}
 */
public final class LicenseInstaller {

  /** Two minutes. */
  private static final int LOOKS = 120;

  /** The condition of the inactivity rule, by which the rule is told from others. */
  public static final String RULE_CONDITION =
      "${inactivityRule.shouldRemove(ownerGroupId, groupId, memberId)}";

  private static final String NOTHING = "Nothing to do: everything is as the settings say.";

  private LicenseInstaller() {}

  /**
   * Says what {@link #install} would do now, and touches nothing.
   *
   * @throws org.grouperext.atlassianlicense.settings.InvalidSettingsException with every problem of
   *     the settings
   * @throws RegistryException with everything that stands in the way
   */
  public static InstallPlan plan() {
    return asRoot(configuration -> procedure(configuration, LOOKS).plan());
  }

  /**
   * Prints the plan, and does it for every license and feed that is configured. Killed at any
   * moment and run again, it goes on where it was.
   *
   * @throws org.grouperext.atlassianlicense.settings.InvalidSettingsException before anything is
   *     touched, with every problem of the settings
   * @throws RegistryException before anything is touched if something stands in the way, or if the
   *     database user may not make a table; the message has the statements then
   */
  public static InstallReport install() {
    return install(System.out::println);
  }

  /** The same, with somebody else to tell the plan to. */
  public static InstallReport install(Consumer<String> tell) {
    return install(tell, LOOKS);
  }

  static InstallReport install(Consumer<String> tell, int looks) {
    return asRoot(configuration -> procedure(configuration, looks).carryOut(tell));
  }

  /**
   * The script for a DBA that makes what is missing of our tables; empty if nothing is. {@link
   * #install} runs the same statements itself where Grouper's database user may.
   */
  public static String ddl() {
    return asRoot(
        configuration -> {
          List<String> statements = TableSteps.ddl();
          return statements.isEmpty() ? "" : ForTheDba.script(statements);
        });
  }

  /**
   * What stands in the way of an installation, each with its remedy; empty if nothing does.
   *
   * @throws org.grouperext.atlassianlicense.settings.InvalidSettingsException with every problem of
   *     the settings
   */
  public static List<String> problems() {
    return asRoot(LicenseInstaller::problems);
  }

  private static <T> T asRoot(Function<Configuration, T> work) {
    Configuration configuration = GrouperSettings.read();
    @SuppressWarnings("unchecked") // the handler returns what the work returned
    T result =
        (T)
            GrouperSession.internal_callbackRootGrouperSession(
                session -> work.apply(configuration));
    return result;
  }

  private static List<String> problems(Configuration configuration) {
    return SupportedGrouper.problem()
        .map(List::of)
        .orElseGet(() -> InstallPrerequisites.problems(configuration));
  }

  /** The installation; how often, a second apart, it looks for Grouper's daemon to be done. */
  static Procedure procedure(Configuration configuration, int looks) {
    List<String> problems = problems(configuration);
    if (!problems.isEmpty()) {
      throw new RegistryException("Nothing was done. " + String.join(" ", problems));
    }
    return new Procedure(steps(configuration, looks), List.of(), NOTHING);
  }

  private static List<Step> steps(Configuration configuration, int looks) {
    List<Step> steps = new ArrayList<>(TableSteps.install());
    steps.addAll(OwnFolders.install(configuration));
    OwnGroup.all(configuration).forEach(group -> steps.add(group.install()));
    GroupLoader.all(configuration).forEach(loader -> steps.add(loader.install()));
    for (LicenseSettings license : configuration.licenses()) {
      steps.add(new ProvisionableMarks(license).hold());
      steps.addAll(new LicenseGroupSteps(license.groups()).install());
      steps.addAll(new Privileges(license.groups()).install());
      steps.addAll(new ClaimRules(license.groups()).install());
      steps.add(new AssigneeRules(license).install());
    }
    for (LicenseSettings license : configuration.licenses()) {
      steps.addAll(new ProvisionableMarks(license).install(looks));
    }
    return steps;
  }
}
