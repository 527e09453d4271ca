package org.grouperext.atlassianlicense.testbed.atlassian;

import java.time.Instant;

/** Something the directory keeps, with what SCIM says about every resource. */
interface Stored {
  String resourceType();

  /** The path inside the directory. */
  String path();

  Instant created();

  Instant modified();
}
