package org.grouperext.atlassianlicense.doctor;

import edu.internet2.middleware.grouper.misc.GrouperVersion;
import org.grouperext.atlassianlicense.install.SupportedGrouper;

/** Whether this is a Grouper that this is made for. */
final class VersionCheck implements Check {

  @Override
  public String name() {
    return "Grouper's version";
  }

  @Override
  public Finding run() {
    return SupportedGrouper.problem()
        .map(problem -> Finding.fail(problem, "Look for a newer version of this extension, too."))
        .orElseGet(() -> Finding.ok(GrouperVersion.grouperVersion()));
  }
}
