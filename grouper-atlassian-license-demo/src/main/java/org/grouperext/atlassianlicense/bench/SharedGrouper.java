package org.grouperext.atlassianlicense.bench;

import java.nio.file.Path;
import org.grouperext.atlassianlicense.testbed.grouper.EmbeddedGrouper;
import org.jspecify.annotations.Nullable;

/** The one Grouper that a JVM can have, started for the first measurement that needs it. */
final class SharedGrouper implements AutoCloseable {

  private final Path root;
  private @Nullable EmbeddedGrouper grouper;

  SharedGrouper(Path root) {
    this.root = root;
  }

  EmbeddedGrouper get() {
    if (grouper == null) {
      grouper = new InstalledGrouper(root).start();
    }
    return grouper;
  }

  @Override
  public void close() {
    if (grouper != null) {
      grouper.close();
    }
  }
}
