package org.grouperext.atlassianlicense.testbed.grouper;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL for tests, over the data of a work folder; ends with that folder. */
final class PostgresServer {
  static final String DATABASE = "grouper";
  static final String USER = "postgres";

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

  String jdbcUrl() {
    return "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/" + DATABASE;
  }

  DataSource dataSource() {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(jdbcUrl());
    source.setUser(USER);
    return source;
  }

  void createDatabase() {
    new Sql(postgres.getPostgresDatabase()).update("create database " + DATABASE);
  }

  long processId() {
    try {
      return Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip());
    } catch (IOException e) {
      throw new UncheckedIOException("PostgreSQL does not run over " + data, e);
    }
  }

  /** Ends the server so that its data can be copied. */
  void stopCleanly() {
    try {
      postgres.close();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot stop PostgreSQL over " + data, e);
    }
    if (Files.exists(data.resolve("postmaster.pid"))) {
      throw new TestbedException("PostgreSQL did not stop in time over " + data);
    }
  }
}
