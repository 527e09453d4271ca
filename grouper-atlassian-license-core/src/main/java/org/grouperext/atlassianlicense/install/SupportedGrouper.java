package org.grouperext.atlassianlicense.install;

import edu.internet2.middleware.grouper.cfg.GrouperConfig;
import edu.internet2.middleware.grouper.misc.GrouperVersion;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which versions of Grouper this is made for: {@value #OLDEST} up to the last of {@value
 * #NEWEST}.x. Another one is refused unless {@value #ACCEPT} names that very version, so that a
 * permission given for one version is none for the next.
 */
public final class SupportedGrouper {

  /** The oldest version. */
  public static final String OLDEST = "5.22.5";

  /** The newest version, without its last number. */
  public static final String NEWEST = "7.5";

  /** The key of grouper.properties that names another version to accept; empty by default. */
  public static final String ACCEPT = "atlassianLicenseInstaller.acceptGrouperVersion";

  private static final Pattern VERSION = Pattern.compile("(\\d{1,4})\\.(\\d{1,4})\\.(\\d{1,6}).*");
  private static final long OLDEST_NUMBER = number(5, 22, 5);
  private static final long BEYOND_NEWEST = number(7, 6, 0);

  private SupportedGrouper() {}

  /** What is wrong with the version of the running Grouper, and what to do; empty if nothing is. */
  public static Optional<String> problem() {
    return problem(
        GrouperVersion.grouperVersion(),
        GrouperConfig.retrieveConfig().propertyValueString(ACCEPT, ""));
  }

  static Optional<String> problem(String version, String accepted) {
    if (isSupported(version) || version.equals(accepted.strip())) {
      return Optional.empty();
    }
    return Optional.of(
        "This is Grouper "
            + version
            + ", and only "
            + OLDEST
            + " up to "
            + NEWEST
            + ".x is supported. Use one of these. To try it all the same, on a Grouper that nobody"
            + " depends on, put "
            + ACCEPT
            + " = "
            + version
            + " into grouper.properties.");
  }

  private static boolean isSupported(String version) {
    Matcher parts = VERSION.matcher(version);
    if (!parts.matches()) {
      return false;
    }
    long number =
        number(
            Integer.parseInt(parts.group(1)),
            Integer.parseInt(parts.group(2)),
            Integer.parseInt(parts.group(3)));
    return number >= OLDEST_NUMBER && number < BEYOND_NEWEST;
  }

  private static long number(int major, int minor, int build) {
    return (major * 10_000L + minor) * 1_000_000L + build;
  }
}
