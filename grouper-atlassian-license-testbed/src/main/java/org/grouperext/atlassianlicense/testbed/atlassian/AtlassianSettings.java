package org.grouperext.atlassianlicense.testbed.atlassian;

import java.util.Set;
import java.util.UUID;

/**
 * What an {@link AtlassianSimulator} is started with.
 *
 * @param directoryId the id of the SCIM directory, part of its address
 * @param key the bearer key callers must send
 * @param licenseGroups names of the groups whose active members are paid seats
 * @param port the port on the loopback address; 0 takes any free one
 */
public record AtlassianSettings(
    String directoryId, String key, Set<String> licenseGroups, int port) {

  /** Validates and copies. */
  public AtlassianSettings {
    if (!directoryId.matches("[A-Za-z0-9-]+")) {
      throw new IllegalArgumentException(
          "directoryId '" + directoryId + "' may only hold letters, digits and hyphens");
    }
    if (key.isBlank()) {
      throw new IllegalArgumentException("key is blank; callers could not authenticate");
    }
    licenseGroups = Set.copyOf(licenseGroups);
  }

  /** Any free port and a fresh key, with these license groups. */
  public static AtlassianSettings withLicenseGroups(String... names) {
    return new AtlassianSettings("directory-1", UUID.randomUUID().toString(), Set.of(names), 0);
  }

  /** The same on another port. */
  public AtlassianSettings onPort(int other) {
    return new AtlassianSettings(directoryId, key, licenseGroups, other);
  }
}
