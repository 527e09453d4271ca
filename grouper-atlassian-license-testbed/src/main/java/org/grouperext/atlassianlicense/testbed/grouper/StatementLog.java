package org.grouperext.atlassianlicense.testbed.grouper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The statements that reach the registry's database, from the database's own log, so that none is
 * missed whoever sends it; without those that only set up connections and bound transactions.
 */
public final class StatementLog {
  private static final int TRIES = 20;

  /** A statement begins after the log's prefix; each further line of it begins with a tab. */
  private static final Pattern STATEMENT =
      Pattern.compile(
          "^\\S+ \\S+ \\S+ \\[\\d+] LOG: {2}(?:execute [^:]+|statement): (.*(?:\\n\\t.*)*)",
          Pattern.MULTILINE);

  /** Not of the action, or about the connection; a pool asks with an empty one whether it lives. */
  private static final Pattern ASIDE =
      Pattern.compile("$|/\\* mark|(?i:set|show|begin|commit|rollback)\\b");

  private final Sql sql;
  private final Path log;

  StatementLog(Sql sql, Path log) {
    this.sql = sql;
    this.log = log;
  }

  /**
   * The statements of one run of something that does the same each time, such as a request. It is
   * run over and over, until caches are filled and every connection logs: until two runs in a row
   * sent the same statements.
   *
   * @throws TestbedException if it never does the same twice
   */
  public List<String> ofEach(Runnable action) {
    set("alter system set log_statement = 'all'");
    try {
      List<String> before = List.of();
      for (int i = 0; i < TRIES; i++) {
        List<String> statements = during(action);
        if (!statements.isEmpty() && statements.equals(before)) {
          return statements;
        }
        before = statements;
      }
      throw new TestbedException("The statements are others each time; last they were " + before);
    } finally {
      set("alter system reset log_statement");
    }
  }

  private List<String> during(Runnable action) {
    String begin = mark();
    action.run();
    String end = mark();
    String text = read();
    String between = text.substring(text.indexOf(begin) + begin.length(), text.indexOf(end));
    return STATEMENT
        .matcher(between)
        .results()
        .map((MatchResult found) -> found.group(1).replaceAll("\\s+", " ").strip())
        .filter(statement -> !ASIDE.matcher(statement).lookingAt())
        .collect(Collectors.toList());
  }

  /** A statement of ours, which stands in the log as soon as it has run. */
  private String mark() {
    String mark = UUID.randomUUID().toString();
    sql.number("/* mark */ select 1 -- " + mark);
    return mark;
  }

  private void set(String command) {
    sql.update(command);
    sql.list(row -> row.getBoolean(1), "select pg_reload_conf()");
  }

  private String read() {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read PostgreSQL's log " + log, e);
    }
  }
}
