package org.grouperext.atlassianlicense.daemons;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.grouperext.atlassianlicense.job.Institution;
import org.grouperext.atlassianlicense.testbed.grouper.Person;

/**
 * People who claim all the time: idle ones, who are to lose the license, and busy ones, who are to
 * keep it. All claimed long ago; the busy ones logged in lately.
 */
final class Claimants {

  private static final String CLAIMED = Institution.FOLDER + "claimed";
  private static final int IDLE_A_ROUND = 6;
  private static final int MOST_BUSY = 200;
  private static final int VISITORS = 300;

  private final Institution institution;
  private final Set<String> idle = new TreeSet<>();
  private final Set<String> busy = new TreeSet<>();

  Claimants(Institution institution) {
    this.institution = institution;
    List<Person> people = new ArrayList<>();
    Instant now = Instant.now();
    for (int i = 0; i < MOST_BUSY + VISITORS; i++) {
      String id = (i < MOST_BUSY ? "busy" : "visitor") + i;
      people.add(Person.of(id, "Given", "Family"));
      institution.login(id, now.minus(Duration.ofMinutes(i < MOST_BUSY ? 60L * 24 : 60 + i % 60)));
    }
    institution.grouper().people().putAll(people);
  }

  /** Some more claim, of whom one is busy. */
  void claim() {
    Map<String, Instant> claims = new HashMap<>();
    String keeps = "busy" + busy.size();
    busy.add(keeps);
    claims.put(keeps, institution.daysAgo(300));
    int first = idle.size();
    IntStream.range(first, first + IDLE_A_ROUND)
        .forEach(
            number -> {
              idle.add("idle" + number);
              claims.put("idle" + number, institution.daysAgo(200).plusSeconds(number));
            });
    claims.keySet().forEach(institution::claim);
    Waiting.until("the change log knows the claims", () -> knows(claims.size() + "", claims));
    institution.grouper().backdate(CLAIMED, claims);
  }

  private boolean knows(String number, Map<String, Instant> claims) {
    String names = "'" + String.join("', '", claims.keySet()) + "'";
    return institution
        .column(
            "select count(*) from grouper_pit_memberships p join grouper_memberships m"
                + " on m.id = p.source_id join grouper_members s on s.id = m.member_id"
                + " join grouper_groups g on g.id = m.owner_group_id where g.name = '"
                + CLAIMED
                + "' and s.subject_id in ("
                + names
                + ")")
        .equals(List.of(number));
  }

  Set<String> idle() {
    return Set.copyOf(idle);
  }

  Set<String> busy() {
    return new TreeSet<>(busy);
  }
}
