package org.grouperext.atlassianlicense.install;

import edu.internet2.middleware.grouper.app.loader.GrouperLoaderConfig;
import java.util.ArrayList;
import java.util.List;
import org.grouperext.atlassianlicense.registry.NamedClass;
import org.grouperext.atlassianlicense.registry.PeopleSource;
import org.grouperext.atlassianlicense.settings.Configuration;
import org.grouperext.atlassianlicense.settings.LicenseSettings;

/** What must be there before anything is touched, all of it checked together. */
final class InstallPrerequisites {

  private InstallPrerequisites() {}

  /** Everything that stands in the way; empty if nothing does. */
  static List<String> problems(Configuration configuration) {
    List<String> problems = new ArrayList<>();
    NamedClass.INACTIVITY_RULE.problem().ifPresent(problems::add);
    if (configuration.licenses().stream().anyMatch(one -> one.provisioning().maxSeats() > 0)) {
      NamedClass.SEAT_LIMIT.problem().ifPresent(problems::add);
    }
    configuration.feeds().forEach(feed -> PeopleSource.problem(feed).ifPresent(problems::add));
    configuration.licenses().forEach(license -> checkLicense(license, problems));
    problems.addAll(TakenGroups.problems(configuration));
    problems.addAll(TakenTables.problems());
    return List.copyOf(problems);
  }

  private static void checkLicense(LicenseSettings license, List<String> problems) {
    String prefix = LicenseSettings.PREFIX + license.id() + ".";
    String active = license.groups().activePeople();
    if (Registered.group(active).isEmpty()) {
      problems.add(
          prefix
              + "activePeopleGroup is '"
              + active
              + "', and there is no such group. Set it to your group of active people.");
    }
    String provisioner = license.provisioning().provisioner();
    String key = "provisioner." + provisioner + ".class";
    if (GrouperLoaderConfig.retrieveConfig().propertyValueString(key, "").isBlank()) {
      problems.add(
          prefix
              + "provisioner is '"
              + provisioner
              + "', and grouper-loader.properties has no "
              + key
              + ". Merge the sample, or name the provisioner that you have.");
    }
  }
}
