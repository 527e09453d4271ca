package org.grouperext.atlassianlicense.bench;

import edu.internet2.middleware.grouper.Group;
import edu.internet2.middleware.grouper.GroupSave;
import edu.internet2.middleware.grouper.GroupTypeFinder;
import edu.internet2.middleware.grouper.GrouperSession;
import edu.internet2.middleware.grouper.app.loader.GrouperLoader;
import java.util.Map;
import org.grouperext.atlassianlicense.testbed.grouper.EmbeddedGrouper;

/**
 * What ours is measured against: an SQL_SIMPLE loader group as Grouper has it, over a query that
 * gives who logged in lately. It decides nothing else and keeps no reasons.
 */
@SuppressWarnings("deprecation") // Grouper offers no other way to set up an SQL loader.
final class StockLoader {

  private static final String NAME = "bench:stock";
  private static final Map<String, String> SETTINGS =
      Map.of(
          GrouperLoader.GROUPER_LOADER_TYPE,
          "SQL_SIMPLE",
          GrouperLoader.GROUPER_LOADER_DB_NAME,
          "grouper",
          GrouperLoader.GROUPER_LOADER_QUERY,
          "select subject_id, subject_source as subject_source_id from atlassian_login"
              + " where last_login_ms >= extract(epoch from now()) * 1000 - 5184000000",
          GrouperLoader.GROUPER_LOADER_SCHEDULE_TYPE,
          "CRON",
          GrouperLoader.GROUPER_LOADER_QUARTZ_CRON,
          "0 30 3 * * ?");

  private final EmbeddedGrouper grouper;
  private final Group group;

  StockLoader(EmbeddedGrouper grouper) {
    this.grouper = grouper;
    this.group = grouper.asRoot(StockLoader::install);
  }

  Group group() {
    return group;
  }

  void run() {
    grouper.asRoot(
        () -> GrouperLoader.runJobOnceForGroup(GrouperSession.staticGrouperSession(), group));
  }

  private static Group install() {
    Group made = new GroupSave().assignName(NAME).assignCreateParentStemsIfNotExist(true).save();
    made.addType(GroupTypeFinder.find("grouperLoader", true), false);
    SETTINGS.forEach((attribute, value) -> made.setAttribute(attribute, value, false));
    return made;
  }
}
