package org.grouperext.atlassianlicense.install;

import edu.internet2.middleware.grouper.Group;
import edu.internet2.middleware.grouper.GroupType;
import edu.internet2.middleware.grouper.GroupTypeFinder;
import edu.internet2.middleware.grouper.app.loader.GrouperLoader;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.grouperext.atlassianlicense.registry.Dialect;
import org.grouperext.atlassianlicense.registry.LicenseTable;
import org.grouperext.atlassianlicense.settings.Configuration;
import org.grouperext.atlassianlicense.settings.FeedSettings;
import org.grouperext.atlassianlicense.settings.LicenseSettings;

/**
 * Lets Grouper's own SQL loader fill a group from a table of ours, its failsafe on. Grouper keeps
 * an SQL loader's settings in group attributes that it calls deprecated and offers no other way.
 *
 * @param group the group's full name
 * @param table where its members come from
 * @param query how
 */
@SuppressWarnings("deprecation")
record GroupLoader(String group, LicenseTable table, String query) {

  /** Loaded by our jobs as soon as there is something new; this is the nightly safety net. */
  private static final String NIGHTLY = "0 30 3 * * ?";

  static List<GroupLoader> all(Configuration configuration) {
    return Stream.concat(
            configuration.feeds().stream().map(GroupLoader::loggedInRecently),
            configuration.licenses().stream().map(GroupLoader::allowedToKeep))
        .toList();
  }

  private static GroupLoader allowedToKeep(LicenseSettings license) {
    return new GroupLoader(
        license.groups().allowedToKeep(),
        LicenseTable.KEEP,
        "select subject_id, subject_source as subject_source_id from atlassian_keep"
            + " where license = '"
            + license.id()
            + "' and keeps = 'T'");
  }

  private static GroupLoader loggedInRecently(FeedSettings feed) {
    return new GroupLoader(
        feed.recent().group(),
        LicenseTable.LOGIN,
        "select distinct subject_id, subject_source as subject_source_id from atlassian_login"
            + " where feed = '"
            + feed.id()
            + "' and subject_id is not null and last_login_ms >= "
            + Dialect.current().now()
            + " - "
            + feed.recent().within().toMillis());
  }

  Step install() {
    return Step.when(this::due, this::setUp);
  }

  Step uninstall() {
    return Step.when(
        () -> Registered.group(group).filter(this::isOurs).isPresent(),
        "Take the loader off " + group + ", which leaves its members as they are.",
        () -> Registered.requiredGroup(group).deleteType(type()));
  }

  /** What is wrong if something else fills the group already. */
  Optional<String> problem() {
    return Registered.group(group)
        .filter(one -> isOn(one) && !isOurs(one))
        .map(
            one ->
                "The group "
                    + group
                    + " has a loader that is not ours. Take that loader off, or name another group"
                    + " in grouper.properties.");
  }

  private Optional<String> due() {
    Optional<Group> now = Registered.group(group);
    if (now.filter(one -> one.hasType(type(), false)).isEmpty()) {
      return Optional.of("Set up the loader of " + group + ", its failsafe on.");
    }
    Map<String, String> others = others(now.get());
    return others.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "Change the loader of " + group + ": " + String.join(", ", others.keySet()) + ".");
  }

  private void setUp() {
    Group loaded = Registered.requiredGroup(group);
    loaded.addType(type(), false);
    others(loaded).forEach((name, value) -> loaded.setAttribute(name, value, false));
  }

  /** The settings that are to be other than they are. */
  private Map<String, String> others(Group loaded) {
    Map<String, String> others = new TreeMap<>(settings());
    others
        .entrySet()
        .removeIf(setting -> setting.getValue().equals(value(loaded, setting.getKey())));
    return others;
  }

  /** Ours read from our table, in this version and in earlier ones. */
  private boolean isOurs(Group one) {
    return query(one).contains(" from " + table.tableName());
  }

  /** Whether an SQL loader, of whomever, fills the group. */
  static boolean isOn(Group one) {
    return !query(one).isEmpty();
  }

  private static String query(Group one) {
    return one.hasType(type(), false) ? value(one, GrouperLoader.GROUPER_LOADER_QUERY) : "";
  }

  private static GroupType type() {
    return GroupTypeFinder.find("grouperLoader", true);
  }

  private static String value(Group one, String attribute) {
    return Objects.requireNonNullElse(one.getAttributeValue(attribute, false, false), "");
  }

  private Map<String, String> settings() {
    Map<String, String> settings = new TreeMap<>();
    settings.put(GrouperLoader.GROUPER_LOADER_TYPE, "SQL_SIMPLE");
    settings.put(GrouperLoader.GROUPER_LOADER_DB_NAME, "grouper");
    settings.put(GrouperLoader.GROUPER_LOADER_QUERY, query);
    settings.put(GrouperLoader.GROUPER_LOADER_SCHEDULE_TYPE, "CRON");
    settings.put(GrouperLoader.GROUPER_LOADER_QUARTZ_CRON, NIGHTLY);
    settings.put(GrouperLoader.GROUPER_LOADER_FAILSAFE_USE, "T");
    settings.put(GrouperLoader.GROUPER_LOADER_MIN_GROUP_SIZE, "20");
    settings.put(GrouperLoader.GROUPER_LOADER_MAX_GROUP_PERCENT_REMOVE, "50");
    return settings;
  }
}
