package org.grouperext.atlassianlicense.testbed.grouper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.logging.log4j.core.config.Configurator;
import org.jspecify.annotations.Nullable;

/**
 * The folder on the class path that Grouper reads its files from. They are real files, not static
 * overrides, so that configuration stored in the database wins over them as in production. One JVM
 * owns the folder at a time; its log files stay behind for reading.
 */
final class ConfigurationFolder implements AutoCloseable {
  static final String PROPERTY = "testbed.conf";

  /** Where log4j2.xml sends what is logged. */
  static final String LOG_PROPERTY = "testbed.log";

  private static final String LOG_CONFIGURATION = "log4j2.xml";
  private static final String LOCK = ".lock";

  private final Path path;
  private final FileChannel lock;

  private ConfigurationFolder(Path path, FileChannel lock) {
    this.path = path;
    this.lock = lock;
  }

  /** Takes the folder named by the system property for this JVM, until it is closed. */
  static ConfigurationFolder claim() {
    @Nullable String named = System.getProperty(PROPERTY);
    if (named == null) {
      throw new TestbedException(
          "The system property "
              + PROPERTY
              + " is not set. Name the folder for Grouper's configuration with it, for example"
              + " -Dtestbed.conf=target/grouper-conf, and put that folder on the class path.");
    }
    Path path = Path.of(named).toAbsolutePath();
    try {
      Files.createDirectories(path);
      FileChannel lock =
          FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      requireOnClassPath(path);
      requireUnused(path, lock);
      return new ConfigurationFolder(path, lock);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot use the configuration folder " + path, e);
    }
  }

  private static void requireOnClassPath(Path path) throws IOException {
    Path marker = Files.createTempFile(path, "on-class-path-", ".marker");
    try {
      if (ClassLoader.getSystemResource(marker.getFileName().toString()) == null) {
        throw new TestbedException(
            "The configuration folder "
                + path
                + " is not on the class path. The JVM drops folders that do not exist when it"
                + " starts: create the folder before, and put it on the class path (in Maven:"
                + " additionalClasspathElements of failsafe).");
      }
    } finally {
      Files.delete(marker);
    }
  }

  private static void requireUnused(Path path, FileChannel lock) throws IOException {
    @Nullable FileLock taken = lock.tryLock();
    if (taken == null) {
      throw new TestbedException(
          "Another JVM runs a Grouper with the configuration folder "
              + path
              + ". Give this one a folder of its own with -D"
              + PROPERTY
              + ".");
    }
  }

  Path path() {
    return path;
  }

  /** Returns where the log of that name is written; what an earlier run left there is lost. */
  Path freshLog(String name) {
    Path log = path.resolve(name + ".log");
    try {
      Files.deleteIfExists(log);
      return log;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot remove the old log " + log, e);
    }
  }

  /** Writes all files anew and sends this JVM's log to the file. */
  void write(GrouperConfiguration configuration, Path log) {
    try {
      for (ConfigurationFile file : ConfigurationFile.values()) {
        Files.writeString(path.resolve(file.fileName()), configuration.text(file));
      }
      Files.writeString(
          path.resolve(LOG_CONFIGURATION), ConfigurationFile.resource(LOG_CONFIGURATION));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write Grouper's configuration to " + path, e);
    }
    System.setProperty(LOG_PROPERTY, log.toString());
    Configurator.reconfigure(path.resolve(LOG_CONFIGURATION).toUri());
  }

  /** Removes the files, which may hold secrets, and gives the folder free. */
  @Override
  public void close() {
    try (lock) {
      for (ConfigurationFile file : ConfigurationFile.values()) {
        Files.deleteIfExists(path.resolve(file.fileName()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot clear the configuration folder " + path, e);
    }
  }
}
