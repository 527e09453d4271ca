package org.grouperext.atlassianlicense.registry;

import edu.internet2.middleware.grouper.Group;
import edu.internet2.middleware.grouper.GroupFinder;
import edu.internet2.middleware.grouper.GrouperSession;
import edu.internet2.middleware.grouper.app.loader.GrouperLoaderConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.grouperext.atlassianlicense.settings.Configuration;
import org.grouperext.atlassianlicense.settings.LicenseGroups;
import org.grouperext.atlassianlicense.settings.LicenseSettings;

/** What must be there before anything is touched, all of it checked together. */
final class InstallPrerequisites {

  /** The class of the inactivity rule's condition, as rules.customElClasses must name it. */
  static final String RULE_CLASS = "org.grouperext.atlassianlicense.rule.InactivityRule";

  private static final String RULE_CLASSES = "rules.customElClasses";

  private InstallPrerequisites() {}

  static void check(Configuration configuration) {
    List<String> problems = new ArrayList<>();
    SeatHook.missing(RULE_CLASSES, RULE_CLASS).ifPresent(problems::add);
    if (configuration.licenses().stream().anyMatch(one -> one.provisioning().maxSeats() > 0)) {
      SeatHook.problem().ifPresent(problems::add);
    }
    configuration.feeds().forEach(feed -> PeopleSource.problem(feed).ifPresent(problems::add));
    configuration.licenses().forEach(license -> checkLicense(license, problems));
    if (!problems.isEmpty()) {
      throw new RegistryException("Nothing was done. " + String.join(" ", problems));
    }
  }

  /** The groups that people are added to, if they are there already. */
  private static void checkNoComposites(LicenseGroups groups, List<String> problems) {
    Stream.of(
            groups.automatic(),
            groups.assignees(),
            groups.claimed(),
            groups.allowedToKeep(),
            groups.entitled())
        .forEach(
            name -> {
              Group group =
                  GroupFinder.findByName(GrouperSession.staticGrouperSession(), name, false);
              if (group != null) {
                RegistryGroup.compositeProblem(name, group).ifPresent(problems::add);
              }
            });
  }

  private static void checkLicense(LicenseSettings license, List<String> problems) {
    checkNoComposites(license.groups(), problems);
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
