package org.grouperext.atlassianlicense.testbed.grouper;

import edu.internet2.middleware.grouper.app.loader.GrouperLoaderType;
import edu.internet2.middleware.grouper.misc.GrouperVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.CRC32;

/**
 * Fills an empty registry in a JVM of its own, so that the registry knows nothing of what a caller
 * configured and the server can be stopped before its data is copied.
 */
public final class RegistryFiller {
  private RegistryFiller() {}

  /** Returns the template for these versions of Grouper, the database and the testbed. */
  static RegistryTemplate template() {
    Database database = Database.chosen();
    CRC32 content = new CRC32();
    for (ConfigurationFile file : ConfigurationFile.values()) {
      content.update(file.standardText().getBytes(StandardCharsets.UTF_8));
    }
    content.update(ownCode());
    content.update(People.tableDefinition().getBytes(StandardCharsets.UTF_8));
    String name =
        "grouper-%s-%s-%s-%s-%08x"
            .formatted(
                grouperVersion(),
                database,
                database.version(),
                System.getProperty("os.arch"),
                content.getValue());
    return new RegistryTemplate(RegistryTemplate.templates().resolve(name));
  }

  private static byte[] ownCode() {
    try (InputStream code = RegistryFiller.class.getResourceAsStream("RegistryFiller.class")) {
      return Objects.requireNonNull(code).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the code that fills a registry", e);
    }
  }

  static String grouperVersion() {
    return String.valueOf(GrouperVersion.class.getPackage().getImplementationVersion());
  }

  /** Fills a registry and leaves the data of its stopped server in the folder. */
  static void fill(Path data, WorkFolder work) {
    Path configuration = work.path().resolve("filling");
    Path log = data.resolveSibling("filling.log");
    try {
      Files.createDirectories(configuration);
      Process filling =
          new ChildJvm(RegistryFiller.class, configuration, options())
              .command(log, data.toString())
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      if (filling.waitFor() != 0) {
        throw new TestbedException("A registry could not be filled; see " + log);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot start a JVM that fills a registry", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new TestbedException("Interrupted while a registry was filled", e);
    }
  }

  private static List<String> options() {
    List<String> options = new ArrayList<>(ShortLivedJvm.options("1g"));
    options.add("-D" + Database.PROPERTY + "=" + Database.chosen());
    return options;
  }

  /** Runs in the child; the argument is the folder for the data. */
  public static void main(String[] arguments) throws IOException {
    ParentLine.listen(Map.of());
    try (WorkFolder work = WorkFolder.open()) {
      DatabaseServer server = Database.chosen().start(work);
      server.createDatabase();
      Registry.fill(ConfigurationFolder.claim(), GrouperConfiguration.standard(), server);
      Sql sql = new Sql(server.dataSource());
      sql.update(People.tableDefinition());
      new Jobs(sql).run(GrouperLoaderType.GROUPER_CHANGE_LOG_TEMP_TO_CHANGE_LOG);
      Registry.asRoot(ChangeLog::pointConsumersAtNow);
      server.stopCleanly();
      RegistryTemplate.copy(work.data(), Path.of(arguments[0]));
    }
    // Grouper's own threads would keep the JVM.
    System.exit(0);
  }
}
