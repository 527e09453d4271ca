package org.grouperext.atlassianlicense.install;

import edu.internet2.middleware.grouper.Group;
import edu.internet2.middleware.grouper.Stem;
import edu.internet2.middleware.grouper.internal.dao.QueryOptions;
import edu.internet2.middleware.grouper.misc.GrouperDAOFactory;
import edu.internet2.middleware.grouperClient.jdbc.GcDbAccess;
import java.util.List;
import java.util.Optional;
import org.grouperext.atlassianlicense.registry.RegistryException;

/**
 * Groups and folders as the database has them now. Grouper's caches may hold what is gone, or was
 * never committed.
 */
final class Registered {

  private Registered() {}

  static Optional<Group> group(String name) {
    return names("select id from grouper_groups where name = ?", name).stream()
        .findFirst()
        .map(id -> GrouperDAOFactory.getFactory().getGroup().findByUuid(id, false, uncached()));
  }

  static Group requiredGroup(String name) {
    return group(name)
        .orElseThrow(() -> new RegistryException("There is no group " + name + " any more."));
  }

  static Optional<Stem> folder(String name) {
    return names("select id from grouper_stems where name = ?", name).stream()
        .findFirst()
        .map(id -> GrouperDAOFactory.getFactory().getStem().findByUuid(id, false, uncached()));
  }

  /** What a query about one thing finds. */
  static List<String> names(String sql, String binding) {
    return new GcDbAccess().sql(sql).addBindVar(binding).selectList(String.class);
  }

  private static QueryOptions uncached() {
    return new QueryOptions().secondLevelCache(false);
  }
}
