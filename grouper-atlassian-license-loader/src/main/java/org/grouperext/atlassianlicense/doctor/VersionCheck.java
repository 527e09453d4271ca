package org.grouperext.atlassianlicense.doctor;

import edu.internet2.middleware.grouper.misc.GrouperVersion;
import java.util.List;

/** Whether this is a Grouper that all of this was tested with. */
final class VersionCheck implements Check {

  /** Oldest first. */
  static final List<String> TESTED = List.of("5.22.5", "7.5.0");

  private final String version;

  /** The Grouper that runs here. */
  VersionCheck() {
    this(GrouperVersion.grouperVersion());
  }

  VersionCheck(String version) {
    this.version = version;
  }

  @Override
  public String name() {
    return "Grouper's version";
  }

  @Override
  public Finding run() {
    if (TESTED.contains(version)) {
      return Finding.ok(version);
    }
    GrouperVersion oldest = GrouperVersion.valueOfIgnoreCase(TESTED.get(0));
    return GrouperVersion.valueOfIgnoreCase(version).lessThanArg(oldest)
        ? Finding.fail(
            version + " is older than " + oldest + ", the oldest that is supported.",
            "Upgrade Grouper first.")
        : Finding.warn(
            version + " was not tested; " + String.join(" and ", TESTED) + " were.",
            "Try it in a test install first, and look for a newer version of this extension.");
  }
}
