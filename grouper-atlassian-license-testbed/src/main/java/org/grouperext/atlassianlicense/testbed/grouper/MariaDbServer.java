package org.grouperext.atlassianlicense.testbed.grouper;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * A MariaDB for tests, as it comes with the operating system's package {@code mariadb-server}; it
 * stands for MySQL, whose driver and dialect Grouper uses with it.
 */
final class MariaDbServer implements DatabaseServer {
  private static final String ROOT = "root";
  private static final String USER = "grouper";
  private static final String PASSWORD = "trusted";
  private static final int TRIES = 600;

  private final Path data;
  private final Process process;
  private final int port;

  private MariaDbServer(Path data, Process process, int port) {
    this.data = data;
    this.process = process;
    this.port = port;
  }

  static MariaDbServer start(WorkFolder work) {
    Path data = work.data();
    if (!Files.isDirectory(data.resolve("mysql"))) {
      install(work);
    }
    int port = freePort();
    Process process =
        MariaDbPrograms.run(
            log(work),
            Stream.concat(
                Stream.of(
                    MariaDbPrograms.path("mariadbd"),
                    "--no-defaults",
                    "--port=" + port,
                    "--pid-file=" + data.resolve(PROCESS_FILE),
                    "--socket=" + work.path().resolve("s")),
                tuned(data)));
    MariaDbServer server = new MariaDbServer(data, process, port);
    server.awaitStarted(work);
    return server;
  }

  /** Nothing has to survive a crash here, so nothing waits for the disk. */
  private static Stream<String> tuned(Path data) {
    return Stream.of(
        "--user=" + System.getProperty("user.name"),
        "--datadir=" + data,
        "--bind-address=127.0.0.1",
        "--skip-log-bin",
        "--skip-name-resolve",
        "--innodb-flush-log-at-trx-commit=0",
        "--innodb-doublewrite=0",
        "--innodb-flush-method=nosync",
        "--max-connections=200");
  }

  private static void install(WorkFolder work) {
    Process installing =
        MariaDbPrograms.run(
            log(work),
            Stream.of(
                MariaDbPrograms.path("mariadb-install-db"),
                "--no-defaults",
                "--user=" + System.getProperty("user.name"),
                "--datadir=" + work.data(),
                "--auth-root-authentication-method=normal",
                "--skip-test-db"));
    try {
      if (installing.waitFor() != 0) {
        throw new TestbedException("MariaDB could not make its data; see " + log(work));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Path log(WorkFolder work) {
    return work.path().resolve("mariadb.log");
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException("There is no free port for MariaDB", e);
    }
  }

  private void awaitStarted(WorkFolder work) {
    for (int i = 0; i < TRIES && process.isAlive(); i++) {
      try (Connection ready = source("", ROOT, "").getConnection()) {
        return;
      } catch (SQLException notYet) {
        pause();
      }
    }
    throw new TestbedException("MariaDB did not start; see " + log(work));
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private String url(String database) {
    return "jdbc:mysql://127.0.0.1:"
        + port
        + "/"
        + database
        + "?useSSL=false&allowPublicKeyRetrieval=true";
  }

  private DataSource source(String database, String user, String password) {
    MysqlDataSource source = new MysqlDataSource();
    source.setUrl(url(database));
    source.setUser(user);
    source.setPassword(password);
    return source;
  }

  @Override
  public String jdbcUrl() {
    return url(DATABASE);
  }

  @Override
  public Map<String, String> credentials() {
    return Map.of("hibernate.connection.username", USER, "hibernate.connection.password", PASSWORD);
  }

  @Override
  public DataSource dataSource() {
    return source(DATABASE, USER, PASSWORD);
  }

  /** With a collation that tells small letters from capitals, as Grouper wants it. */
  @Override
  public void createDatabase() {
    Sql sql = new Sql(source("", ROOT, ""));
    List.of(
            "create database " + DATABASE + " character set utf8mb4 collate utf8mb4_bin",
            "create user " + USER + "@'%' identified by '" + PASSWORD + "'",
            "grant all on " + DATABASE + ".* to " + USER + "@'%'")
        .forEach(sql::update);
  }

  @Override
  public long processId() {
    return process.pid();
  }

  @Override
  public void stopCleanly() {
    process.destroy();
    try {
      process.waitFor(60, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    DatabaseServer.requireStopped(data);
  }
}
