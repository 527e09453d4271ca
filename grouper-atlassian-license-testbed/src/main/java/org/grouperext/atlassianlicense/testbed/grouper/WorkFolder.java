package org.grouperext.atlassianlicense.testbed.grouper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * A folder for a database that lasts as long as this JVM at most. A watchdog process of its own
 * session waits at the end of a pipe that only this JVM holds: when the folder is closed, or the
 * JVM ends in whatever way, it stops PostgreSQL and removes the folder.
 */
final class WorkFolder implements AutoCloseable {
  private static final String SCRIPT = "watchdog.sh";

  /** A session of its own keeps the watchdog from the signals of a terminal or a process group. */
  private static final String IN_OWN_SESSION =
      """
      if command -v setsid >/dev/null 2>&1; then exec setsid sh "$1" "$2"; fi
      exec sh "$1" "$2"
      """;

  private final Path path;
  private final Process watchdog;

  private WorkFolder(Path path, Process watchdog) {
    this.path = path;
    this.watchdog = watchdog;
  }

  static WorkFolder open() {
    try {
      Path path = Files.createTempDirectory("grouper-testbed-");
      Path script = path.resolve(SCRIPT);
      Files.writeString(script, ConfigurationFile.resource(SCRIPT));
      Process watchdog =
          new ProcessBuilder("sh", "-c", IN_OWN_SESSION, "sh", script.toString(), path.toString())
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      return new WorkFolder(path, watchdog);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot create a work folder and start its watchdog", e);
    }
  }

  Path path() {
    return path;
  }

  /** Returns where PostgreSQL keeps its data; the watchdog looks for the server there. */
  Path data() {
    return path.resolve("data");
  }

  /** Stops PostgreSQL if it runs and removes the folder; returns when both are gone. */
  @Override
  public void close() {
    try {
      watchdog.getOutputStream().close();
      if (!watchdog.waitFor(30, TimeUnit.SECONDS)) {
        throw new TestbedException("The watchdog could not stop PostgreSQL and remove " + path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot end the watchdog of " + path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
