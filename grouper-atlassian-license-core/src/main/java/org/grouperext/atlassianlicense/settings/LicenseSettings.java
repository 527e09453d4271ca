package org.grouperext.atlassianlicense.settings;

import org.grouperext.atlassianlicense.policy.PolicySettings;
import org.grouperext.atlassianlicense.policy.RemovalBrake;

/**
 * All settings of one license, checked.
 *
 * @param id the license's id, {@code cloud} by default
 * @param groups its groups
 * @param feed the feed that knows its logins
 * @param policy who keeps it
 * @param brake how many may lose it in one run
 * @param provisioning where it goes
 * @param enforcement how what is decided is carried out
 */
public record LicenseSettings(
    String id,
    LicenseGroups groups,
    String feed,
    PolicySettings policy,
    RemovalBrake brake,
    Provisioning provisioning,
    Enforcement enforcement) {

  /** What every key of a license starts with, before its id. */
  public static final String PREFIX = "atlassianLicense.";

  /**
   * Where a license is provisioned.
   *
   * @param provisioner the id of Grouper's provisioner
   * @param atlassianGroupsFolder the folder of the Atlassian groups with their full populations
   */
  public record Provisioning(String provisioner, String atlassianGroupsFolder) {}
}
