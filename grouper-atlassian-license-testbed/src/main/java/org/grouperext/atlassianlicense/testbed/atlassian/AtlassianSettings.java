package org.grouperext.atlassianlicense.testbed.atlassian;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/**
 * What an {@link AtlassianSimulator} is started with.
 *
 * @param directoryId the id of the SCIM directory, part of its address
 * @param key the bearer key callers must send
 * @param licenseGroups names of the groups whose active members are paid seats
 * @param defaultAccessGroups names that groups of the site have which give access by default, and
 *     which Atlassian therefore does not let a directory manage
 * @param port the port on the loopback address; 0 takes any free one
 * @param options what is otherwise than usual
 */
public record AtlassianSettings(
    String directoryId,
    String key,
    Set<String> licenseGroups,
    Set<String> defaultAccessGroups,
    int port,
    Set<Option> options) {

  /** What can be otherwise. */
  public enum Option {
    /** A group that is looked up by name comes without its members. Atlassian does not say. */
    LISTS_WITHOUT_MEMBERS,
    /** Closing the simulator does not fail when something harmful was sent. */
    HARM_IS_EXPECTED
  }

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
    defaultAccessGroups = Set.copyOf(defaultAccessGroups);
    options = Set.copyOf(options);
  }

  /** Any free port and a fresh key, with these license groups. */
  public static AtlassianSettings withLicenseGroups(String... names) {
    String key = UUID.randomUUID().toString();
    return new AtlassianSettings("directory-1", key, Set.of(names), Set.of(), 0, Set.of());
  }

  /** The same on another port. */
  public AtlassianSettings onPort(int other) {
    return new AtlassianSettings(
        directoryId, key, licenseGroups, defaultAccessGroups, other, options);
  }

  /** The same with these groups of the site that give access by default. */
  public AtlassianSettings withDefaultAccessGroups(String... names) {
    return new AtlassianSettings(directoryId, key, licenseGroups, Set.of(names), port, options);
  }

  /** The same, with one more thing otherwise. */
  public AtlassianSettings with(Option option) {
    Set<Option> more = EnumSet.of(option);
    more.addAll(options);
    return new AtlassianSettings(directoryId, key, licenseGroups, defaultAccessGroups, port, more);
  }
}
