package org.grouperext.atlassianlicense.status;

import java.util.function.Function;
import org.grouperext.atlassianlicense.settings.LicenseGroups;

/** The groups that say where someone stands. */
public enum Part {
  /** Active at the institution. */
  ACTIVE(LicenseGroups::activePeople),
  /** Licensed without asking. */
  AUTOMATIC(LicenseGroups::automatic),
  /** Must be assignable. */
  ASSIGNEE(LicenseGroups::assignees),
  /** May claim. */
  ELIGIBLE(LicenseGroups::allowedToClaim),
  /** Claimed. */
  CLAIMED(LicenseGroups::claimed),
  /** Claimed, and may keep it. */
  KEPT(LicenseGroups::allowedToKeep),
  /** Automatic or claimed. */
  ENTITLED(LicenseGroups::entitled),
  /** Entitled and active. */
  LICENSED(LicenseGroups::hasLicense);

  private final Function<LicenseGroups, String> name;

  Part(Function<LicenseGroups, String> name) {
    this.name = name;
  }

  String nameIn(LicenseGroups groups) {
    return name.apply(groups);
  }
}
