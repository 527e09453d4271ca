package org.grouperext.atlassianlicense.settings;

import java.net.URI;
import java.time.Duration;
import java.util.List;
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
 * @param screen what the claim screen goes by
 * @param enforcement how what is decided is carried out
 */
public record LicenseSettings(
    String id,
    LicenseGroups groups,
    String feed,
    PolicySettings policy,
    RemovalBrake brake,
    Provisioning provisioning,
    Screen screen,
    Enforcement enforcement) {

  /** What every key of a license starts with, before its id. */
  public static final String PREFIX = "atlassianLicense.";

  /**
   * Where a license is provisioned.
   *
   * @param provisioner the id of Grouper's provisioner
   * @param atlassianGroupsFolder the folder of the Atlassian groups with their full populations
   * @param maxSeats with so many seats taken a claim is refused; 0 for no such limit
   */
  public record Provisioning(String provisioner, String atlassianGroupsFolder, int maxSeats) {}

  /**
   * What the claim screen goes by.
   *
   * @param notice how long before the end it says that the license lapses soon
   * @param sites the Atlassian sites it may lead people on to, by scheme, host and port
   */
  public record Screen(Duration notice, List<URI> sites) {

    /** Copies the sites. */
    public Screen {
      sites = List.copyOf(sites);
    }
  }
}
