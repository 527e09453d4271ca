package org.grouperext.atlassianlicense.chaos;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.grouperext.atlassianlicense.job.Institution;
import org.grouperext.atlassianlicense.policy.Coverage;
import org.grouperext.atlassianlicense.registry.CoverageTable;
import org.grouperext.atlassianlicense.registry.VerifiedWindow;

/**
 * What our tables hold after a run.
 *
 * @param logins names, times and people; not when a name is looked up again
 * @param stretches for which time the logins are known to be complete
 */
record Stored(List<String> logins, List<Coverage> stretches) {

  private static final String LOGINS =
      "select coalesce(subject_id, '?') || ' ' || last_login_ms || ' ' || login_name || ' '"
          + " || coalesce(subject_source, '?') from atlassian_login order by 1";

  static Stored read(Institution institution) {
    return new Stored(
        institution.column(LOGINS),
        Coverage.stretches(
            new CoverageTable("idp").windows().stream().map(VerifiedWindow::window).toList()));
  }

  Optional<Instant> lastLogin(String person) {
    return logins.stream()
        .map(row -> row.split(" ", 3))
        .filter(row -> row[0].equals(person))
        .map(row -> Instant.ofEpochMilli(Long.parseLong(row[1])))
        .max(Instant::compareTo);
  }
}
