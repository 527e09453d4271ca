package org.grouperext.atlassianlicense.registry;

import edu.internet2.middleware.grouper.GroupFinder;
import edu.internet2.middleware.grouper.GrouperSession;
import edu.internet2.middleware.grouper.app.loader.GrouperLoaderConfig;
import edu.internet2.middleware.grouper.cfg.GrouperConfig;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.grouperext.atlassianlicense.settings.Configuration;
import org.grouperext.atlassianlicense.settings.LicenseSettings;

/** What must be there before anything is touched, all of it checked together. */
final class InstallPrerequisites {

  /** The class of the inactivity rule's condition, as rules.customElClasses must name it. */
  static final String RULE_CLASS = "org.grouperext.atlassianlicense.rule.InactivityRule";

  private static final String RULE_CLASSES = "rules.customElClasses";

  /** The class that refuses claims, as hooks.membership.class must name it if there is a limit. */
  private static final String HOOK_CLASS = "org.grouperext.atlassianlicense.seat.SeatLimit";

  private static final String HOOK_CLASSES = "hooks.membership.class";

  private InstallPrerequisites() {}

  static void check(Configuration configuration) {
    List<String> problems = new ArrayList<>();
    checkClass(RULE_CLASSES, RULE_CLASS, problems);
    if (configuration.licenses().stream().anyMatch(one -> one.provisioning().maxSeats() > 0)) {
      checkClass(HOOK_CLASSES, HOOK_CLASS, problems);
    }
    configuration.feeds().forEach(feed -> PeopleSource.problem(feed).ifPresent(problems::add));
    configuration.licenses().forEach(license -> checkLicense(license, problems));
    if (!problems.isEmpty()) {
      throw new RegistryException("Nothing was done. " + String.join(" ", problems));
    }
  }

  private static void checkClass(String key, String name, List<String> problems) {
    String classes = GrouperConfig.retrieveConfig().propertyValueString(key, "");
    if (Arrays.stream(classes.split(",", -1)).map(String::strip).noneMatch(name::equals)) {
      problems.add(
          key
              + " in grouper.properties does not name "
              + name
              + ". Add it, divided from others by a comma.");
    }
  }

  private static void checkLicense(LicenseSettings license, List<String> problems) {
    String prefix = LicenseSettings.PREFIX + license.id() + ".";
    String active = license.groups().activePeople();
    if (GroupFinder.findByName(GrouperSession.staticGrouperSession(), active, false) == null) {
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
