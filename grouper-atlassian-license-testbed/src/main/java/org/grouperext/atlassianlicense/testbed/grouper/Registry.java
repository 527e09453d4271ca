package org.grouperext.atlassianlicense.testbed.grouper;

import edu.internet2.middleware.grouper.GrouperSession;
import edu.internet2.middleware.grouper.cfg.GrouperConfig;
import edu.internet2.middleware.grouper.misc.GrouperStartup;
import java.util.Map;
import java.util.function.Supplier;

/** Grouper in this JVM, over a database. */
final class Registry {
  private Registry() {}

  /** Configures Grouper and starts it over an empty database, which takes half a minute. */
  static void fill(
      ConfigurationFolder folder, GrouperConfiguration configuration, DatabaseServer server) {
    configure(folder, configuration, server);
    GrouperStartup.startup();
  }

  /**
   * Configures Grouper and starts it over a registry that was filled and checked before, and checks
   * it no more, which would take longer than all the rest.
   */
  static void startUp(
      ConfigurationFolder folder, GrouperConfiguration configuration, DatabaseServer server) {
    configure(folder, configuration, server);
    GrouperConfig.retrieveConfig()
        .propertiesOverrideMap()
        .put("grouper.tableIndex.verifyOnStartup", "false");
    GrouperStartup.ignoreCheckConfig = true;
    GrouperStartup.runDdlBootstrap = false;
    GrouperStartup.startup();
  }

  private static void configure(
      ConfigurationFolder folder, GrouperConfiguration configuration, DatabaseServer server) {
    String[] version = RegistryFiller.grouperVersion().split("\\.");
    Map<String, String> database =
        Map.of(
            "hibernate.connection.url",
            server.jdbcUrl(),
            "registry.auto.ddl.upToVersion",
            version[0] + "." + version[1] + ".*");
    Map<String, String> scripts =
        Map.of("ddlutils.directory.for.scripts", folder.path().resolve("ddlScripts").toString());
    folder.write(
        configuration
            .with(ConfigurationFile.HIBERNATE, database)
            .with(ConfigurationFile.HIBERNATE, server.credentials())
            .with(ConfigurationFile.GROUPER, scripts),
        folder.freshLog("grouper"));
  }

  /** Runs the action with a session of GrouperSystem. */
  static <T> T asRoot(Supplier<T> action) {
    @SuppressWarnings("unchecked") // the handler returns what the action returned
    T result = (T) GrouperSession.internal_callbackRootGrouperSession(session -> action.get());
    return result;
  }
}
