package org.grouperext.atlassianlicense.seat;

import edu.internet2.middleware.grouper.Group;
import edu.internet2.middleware.grouper.GroupFinder;
import edu.internet2.middleware.grouper.GrouperSession;
import edu.internet2.middleware.grouper.cfg.GrouperConfig;
import edu.internet2.middleware.grouper.util.GrouperUtil;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.logging.Log;
import org.grouperext.atlassianlicense.registry.GrouperSettings;
import org.grouperext.atlassianlicense.settings.LicenseSettings;
import org.jspecify.annotations.Nullable;

/**
 * The licenses that have a limit of seats, by the id of {@code claimed}.
 *
 * @param source the configuration they were read from; Grouper makes another when it changes
 * @param byGroupId the licenses
 */
record LimitedLicenses(GrouperConfig source, Map<String, LicenseSettings> byGroupId) {

  private static final Log LOG = GrouperUtil.getLog(LimitedLicenses.class);

  private static volatile @Nullable LimitedLicenses latest;

  /**
   * The license of this group. The settings are read once for each state of the configuration,
   * because this is asked for every membership that is added anywhere; settings that are not valid
   * are no limit, and the log says so once.
   */
  static Optional<LicenseSettings> byClaimedGroup(String groupId) {
    GrouperConfig now = GrouperConfig.retrieveConfig();
    LimitedLicenses known = latest;
    if (known == null || known.source() != now) {
      known = read(now);
    }
    return Optional.ofNullable(known.byGroupId().get(groupId));
  }

  /** What is not installed yet is looked for again. */
  private static LimitedLicenses read(GrouperConfig source) {
    List<LicenseSettings> limited = limited();
    Map<String, LicenseSettings> byGroupId = new HashMap<>();
    for (LicenseSettings license : limited) {
      Group claimed = claimed(license);
      if (claimed != null) {
        byGroupId.put(claimed.getId(), license);
      }
    }
    LimitedLicenses read = new LimitedLicenses(source, Map.copyOf(byGroupId));
    if (byGroupId.size() == limited.size()) {
      latest = read;
    }
    return read;
  }

  private static List<LicenseSettings> limited() {
    try {
      return GrouperSettings.licenses().stream()
          .filter(license -> license.provisioning().maxSeats() > 0)
          .toList();
    } catch (RuntimeException e) {
      LOG.error("There is no limit of seats until the settings are mended", e);
      return List.of();
    }
  }

  private static @Nullable Group claimed(LicenseSettings license) {
    String name = license.groups().claimed();
    return (Group)
        GrouperSession.internal_callbackRootGrouperSession(
            session -> GroupFinder.findByName(session, name, false));
  }
}
