package org.grouperext.atlassianlicense.settings;

import java.util.List;

/**
 * The full names of a license's groups.
 *
 * @param folder the folder the license's own groups are made in
 * @param automatic who gets a license without asking
 * @param assignees who must be assignable without ever logging in
 * @param allowedToClaim who may claim
 * @param claimed who claimed
 * @param allowedToKeep loaded: who claimed and may keep it
 * @param entitled automatic and claimed together
 * @param hasLicense entitled and active at the institution; provisioned
 * @param helpDesk who may look others up and claim for them
 * @param activePeople the institution's own group of active people
 */
public record LicenseGroups(
    String folder,
    String automatic,
    String assignees,
    String allowedToClaim,
    String claimed,
    String allowedToKeep,
    String entitled,
    String hasLicense,
    String helpDesk,
    String activePeople) {

  /** The license's own groups that say where someone stands, in the order of the hops. */
  public List<String> hops() {
    return List.of(
        automatic, assignees, allowedToClaim, claimed, allowedToKeep, entitled, hasLicense);
  }
}
