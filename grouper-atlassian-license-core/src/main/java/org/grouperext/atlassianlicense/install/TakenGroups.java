package org.grouperext.atlassianlicense.install;

import edu.internet2.middleware.grouper.Group;
import edu.internet2.middleware.grouper.abac.GrouperAbac;
import edu.internet2.middleware.grouper.app.loader.ldap.LoaderLdapUtils;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.grouperext.atlassianlicense.registry.RegistryGroup;
import org.grouperext.atlassianlicense.settings.Configuration;
import org.grouperext.atlassianlicense.settings.FeedSettings;
import org.grouperext.atlassianlicense.settings.LicenseGroups;
import org.grouperext.atlassianlicense.settings.LicenseSettings;

/** Whether something else fills a group that is ours to fill. */
final class TakenGroups {

  private TakenGroups() {}

  /** One sentence for each group that we cannot use as it is. */
  static List<String> problems(Configuration configuration) {
    List<String> problems = new ArrayList<>();
    GroupLoader.all(configuration).forEach(loader -> loader.problem().ifPresent(problems::add));
    configuration.feeds().stream()
        .map(FeedSettings::recent)
        .forEach(recent -> filledElsewhere(recent.group()).forEach(problems::add));
    configuration.licenses().forEach(license -> problems.addAll(problems(license)));
    return problems;
  }

  private static List<String> problems(LicenseSettings license) {
    LicenseGroups names = license.groups();
    List<String> problems = new ArrayList<>();
    Stream.of(
            names.automatic(),
            names.assignees(),
            names.claimed(),
            names.allowedToKeep(),
            names.entitled())
        .forEach(name -> composite(name).ifPresent(problems::add));
    Stream.of(names.claimed(), names.allowedToKeep(), names.entitled(), names.hasLicense())
        .flatMap(TakenGroups::filledElsewhere)
        .forEach(problems::add);
    Stream.of(names.claimed(), names.entitled(), names.hasLicense())
        .flatMap(TakenGroups::sqlLoader)
        .forEach(problems::add);
    otherSeats(names).ifPresent(problems::add);
    new AssigneeRules(license).problem().ifPresent(problems::add);
    if (new LicenseGroupSteps(names).due().isPresent()) {
      new ProvisionableMarks(license).problemOfUnmarking().ifPresent(problems::add);
    }
    return problems;
  }

  private static Optional<String> composite(String name) {
    return Registered.group(name).flatMap(group -> RegistryGroup.compositeProblem(name, group));
  }

  /** The seats are those of a composite of ours, or of a group that is empty so far. */
  private static Optional<String> otherSeats(LicenseGroups names) {
    LicenseGroupSteps steps = new LicenseGroupSteps(names);
    if (steps.composite().isPresent()) {
      return steps.composite().filter(steps::isOurs).isPresent()
          ? Optional.empty()
          : Optional.of(
              "The group "
                  + names.hasLicense()
                  + " is a composite of other groups than ours. Take that composite off, or name"
                  + " another group in grouper.properties.");
    }
    return Registered.group(names.hasLicense())
        .filter(group -> !group.getImmediateMembers().isEmpty())
        .map(
            group ->
                "The group "
                    + names.hasLicense()
                    + " has members of its own, and it is to be a composite. Move them to "
                    + names.automatic()
                    + ", or name another group in grouper.properties.");
  }

  /** Loaders of the newer kinds; whose SQL loader it is, GroupLoader knows. */
  private static Stream<String> filledElsewhere(String name) {
    return Stream.of(
            LoaderLdapUtils.grouperLoaderLdapName(),
            GrouperAbac.jexlScriptStemName() + ":" + GrouperAbac.GROUPER_JEXL_SCRIPT_MARKER)
        .filter(marker -> Registered.group(name).filter(one -> has(one, marker)).isPresent())
        .map(marker -> taken(name));
  }

  private static Stream<String> sqlLoader(String name) {
    return Registered.group(name).filter(GroupLoader::isOn).map(one -> taken(name)).stream();
  }

  private static boolean has(Group group, String attributeDefName) {
    return group.getAttributeDelegate().hasAttributeByName(attributeDefName);
  }

  private static String taken(String name) {
    return "The group "
        + name
        + " is filled by a loader or a script of its own, which would undo what we do. Take that off,"
        + " or name another group in grouper.properties.";
  }
}
