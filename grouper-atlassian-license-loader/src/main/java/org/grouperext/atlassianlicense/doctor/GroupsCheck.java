package org.grouperext.atlassianlicense.doctor;

import java.util.ArrayList;
import java.util.List;
import org.grouperext.atlassianlicense.settings.Configuration;
import org.grouperext.atlassianlicense.settings.LicenseGroups;
import org.grouperext.atlassianlicense.settings.LicenseSettings;

/** Whether the groups of a license and of its feed are there, and who fills them does. */
final class GroupsCheck implements Check {

  private final LicenseSettings license;
  private final List<String> names;

  GroupsCheck(LicenseSettings license, Configuration configuration) {
    this.license = license;
    this.names = new ArrayList<>(license.groups().hops());
    names.add(license.groups().helpDesk());
    names.add(license.groups().activePeople());
    configuration.feeds().stream()
        .filter(feed -> feed.id().equals(license.feed()))
        .forEach(feed -> names.add(feed.recent().group()));
  }

  @Override
  public String name() {
    return "groups of " + license.id();
  }

  @Override
  public Finding run() {
    List<String> missing = names.stream().filter(name -> !Groups.exists(name)).toList();
    return missing.isEmpty()
        ? filled(license.groups())
        : Finding.fail(
            "There is no group " + String.join(", ", missing) + ".",
            "If it was deleted or renamed, bring it back or correct its name in"
                + " grouper.properties. Otherwise: "
                + Remedies.INSTALL);
  }

  private Finding filled(LicenseGroups groups) {
    if (Groups.people(groups.activePeople()) == 0) {
      return Finding.fail(
          "Nobody is in " + groups.activePeople() + ", so nobody has a license.",
          "See what fills that group, or set activePeopleGroup to your group of active people.");
    }
    if (Groups.people(groups.allowedToClaim()) == 0) {
      return Finding.warn(
          "Nobody is in " + groups.allowedToClaim() + ", so nobody may claim a license.",
          "Make those who may claim, such as the group of your IT department, members of it.");
    }
    return Finding.ok("all " + names.size() + " are there");
  }
}
