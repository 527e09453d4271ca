package org.grouperext.atlassianlicense.survival;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import javax.sql.DataSource;

/** Which scheduler of the cluster runs which of the jobs, as the cluster's own table says. */
record RunningJobs(DataSource database) {

  private static final String EXECUTING =
      Arrays.stream(Kind.values())
          .map(kind -> "'" + kind.job() + "'")
          .collect(
              joining(
                  ", ",
                  "select job_name, instance_name from grouper_qz_fired_triggers"
                      + " where state = 'EXECUTING' and job_name in (",
                  ")"));

  Map<Kind, String> now() {
    Map<Kind, String> schedulers = new EnumMap<>(Kind.class);
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(EXECUTING)) {
      while (rows.next()) {
        schedulers.put(kind(rows.getString(1)), rows.getString(2));
      }
      return schedulers;
    } catch (SQLException e) {
      throw new IllegalStateException(EXECUTING, e);
    }
  }

  private static Kind kind(String job) {
    return Arrays.stream(Kind.values())
        .filter(kind -> kind.job().equals(job))
        .findFirst()
        .orElseThrow();
  }
}
