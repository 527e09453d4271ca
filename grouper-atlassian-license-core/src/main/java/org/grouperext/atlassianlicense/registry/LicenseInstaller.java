package org.grouperext.atlassianlicense.registry;

import edu.internet2.middleware.grouper.GrouperSession;
import java.util.List;
import org.grouperext.atlassianlicense.settings.Configuration;
import org.grouperext.atlassianlicense.settings.FeedSettings;
import org.grouperext.atlassianlicense.settings.LicenseSettings;

/**
 * Makes in Grouper what the settings describe: tables, folder, groups, nesting, composite,
 * privileges, the eligibility veto, the loaded groups, the inactivity rule and the provisionable
 * marks. It only adds what is missing; a second run changes nothing and says so. From Grouper's
 * shell: {@code org.grouperext.atlassianlicense.registry.LicenseInstaller.install();}
 */
public final class LicenseInstaller {

  private LicenseInstaller() {}

  /**
   * Installs every license and feed that is configured.
   *
   * @throws org.grouperext.atlassianlicense.settings.InvalidSettingsException before anything is
   *     touched, with every problem of the settings
   * @throws RegistryException before anything is touched if something that must be there is not, or
   *     if the database user may not make a table
   */
  public static InstallReport install() {
    Configuration configuration = GrouperSettings.read();
    return (InstallReport)
        GrouperSession.internal_callbackRootGrouperSession(session -> install(configuration));
  }

  private static InstallReport install(Configuration configuration) {
    InstallPrerequisites.check(configuration);
    Changes changes = new Changes();
    installTables(changes);
    for (FeedSettings feed : configuration.feeds()) {
      LoadedGroups.installLoggedInRecently(feed, changes);
    }
    for (LicenseSettings license : configuration.licenses()) {
      new LicenseGroupsInstaller(license.groups(), changes).install();
      LoadedGroups.installAllowedToKeep(license, changes);
      LicenseRules.install(license.groups(), changes);
      AssigneeRules.install(license, changes);
      ProvisionableMarks.install(license, changes);
    }
    return changes.report();
  }

  private static void installTables(Changes changes) {
    for (LicenseTable table : List.of(LicenseTable.values())) {
      if (!table.exists()) {
        table.create();
        changes.add("Made the table " + table.tableName() + ".");
      }
    }
  }
}
