package org.grouperext.atlassianlicense.seat;

import static java.util.stream.Collectors.toUnmodifiableMap;

import edu.internet2.middleware.grouper.cfg.GrouperConfig;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.grouperext.atlassianlicense.registry.GrouperSettings;
import org.grouperext.atlassianlicense.registry.RegistryGroup;
import org.grouperext.atlassianlicense.settings.LicenseSettings;
import org.jspecify.annotations.Nullable;

/**
 * The licenses that have a limit of seats, by the id of {@code claimed}.
 *
 * @param source the configuration they were read from; Grouper makes another when it changes
 * @param byGroupId the licenses
 */
record LimitedLicenses(GrouperConfig source, Map<String, LicenseSettings> byGroupId) {

  private static volatile @Nullable LimitedLicenses latest;

  /**
   * The license of this group. Reads the settings once for each state of the configuration, because
   * this is asked for every membership that is added anywhere.
   */
  static Optional<LicenseSettings> byClaimedGroup(String groupId) {
    GrouperConfig now = GrouperConfig.retrieveConfig();
    LimitedLicenses known = latest;
    if (known == null || known.source() != now) {
      known = read(now);
      latest = known;
    }
    return Optional.ofNullable(known.byGroupId().get(groupId));
  }

  private static LimitedLicenses read(GrouperConfig source) {
    return new LimitedLicenses(
        source,
        GrouperSettings.licenses().stream()
            .filter(license -> license.provisioning().maxSeats() > 0)
            .collect(toUnmodifiableMap(LimitedLicenses::claimedId, Function.identity())));
  }

  private static String claimedId(LicenseSettings license) {
    return RegistryGroup.find(license.groups().claimed()).getId();
  }
}
