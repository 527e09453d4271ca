package org.grouperext.atlassianlicense.registry;

import edu.internet2.middleware.grouper.Group;
import edu.internet2.middleware.grouper.GroupTypeFinder;
import edu.internet2.middleware.grouper.app.loader.GrouperLoader;
import java.util.Map;
import java.util.TreeMap;
import org.grouperext.atlassianlicense.settings.FeedSettings;
import org.grouperext.atlassianlicense.settings.LicenseSettings;

/**
 * The two groups that Grouper's own SQL loader fills from our tables, its failsafe on. Grouper
 * keeps an SQL loader's settings in group attributes that it calls deprecated and offers no other
 * way.
 */
@SuppressWarnings("deprecation")
final class LoadedGroups {

  /** Loaded by our jobs as soon as there is something new; this is the nightly safety net. */
  private static final String NIGHTLY = "0 30 3 * * ?";

  private LoadedGroups() {}

  static void installAllowedToKeep(LicenseSettings license, Changes changes) {
    install(
        license.groups().allowedToKeep(),
        "Loaded: who claimed and may keep the license.",
        "select subject_id, subject_source as subject_source_id from atlassian_keep"
            + " where license = '"
            + license.id()
            + "' and keeps = 'T'",
        changes);
  }

  static void installLoggedInRecently(FeedSettings feed, Changes changes) {
    install(
        feed.recent().group(),
        "Loaded: who logged in within " + feed.recent().within().toDays() + " days.",
        "select distinct subject_id, subject_source as subject_source_id from atlassian_login"
            + " where feed = '"
            + feed.id()
            + "' and subject_id is not null and last_login_ms >= "
            + Dialect.current().now()
            + " - "
            + feed.recent().within().toMillis(),
        changes);
  }

  private static void install(String name, String description, String query, Changes changes) {
    Group group = LicenseGroupsInstaller.installGroup(name, description, changes);
    boolean changed = group.addType(GroupTypeFinder.find("grouperLoader", true), false);
    for (Map.Entry<String, String> setting : loaderSettings(query).entrySet()) {
      changed |= assign(group, setting.getKey(), setting.getValue());
    }
    changes.addIf(changed, "Set up the loader of " + name + ", its failsafe on.");
  }

  private static Map<String, String> loaderSettings(String query) {
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

  private static boolean assign(Group group, String attribute, String value) {
    if (value.equals(group.getAttributeValue(attribute, false, false))) {
      return false;
    }
    group.setAttribute(attribute, value, false);
    return true;
  }
}
