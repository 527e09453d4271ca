package org.grouperext.atlassianlicense.survival;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.grouperext.atlassianlicense.job.Institution;
import org.grouperext.atlassianlicense.testbed.grouper.Person;

/**
 * People who claim all the time: idle ones, who are to lose the license, and busy ones, who are to
 * keep it. All claimed long ago; the busy ones logged in lately.
 */
final class Claimants {

  private static final String CLAIMED = Institution.FOLDER + "claimed";
  private static final Duration LAG = Duration.ofMinutes(16);
  private static final int ALWAYS_IDLE = 12;
  private static final int MOST_IDLE = 1_500;
  private static final int MOST_BUSY = 300;

  private final Institution institution;
  private final Set<String> idle = new TreeSet<>();
  private final Set<String> busy = new TreeSet<>();

  Claimants(Institution institution) {
    this.institution = institution;
    List<Person> people = new ArrayList<>();
    addTo(people, "idle", MOST_IDLE);
    addTo(people, "busy", MOST_BUSY);
    institution.grouper().people().putAll(people);
    for (int i = 0; i < MOST_BUSY; i++) {
      institution.login("busy" + i, Instant.now().minus(LAG.plusMinutes(i)));
    }
  }

  private static void addTo(List<Person> people, String name, int howMany) {
    for (int i = 0; i < howMany; i++) {
      people.add(Person.of(name + i, "Given", "Family"));
    }
  }

  /** Somebody logs in, and so many claim that all jobs have something to do. */
  void goOn() {
    claim(busy, "busy");
    institution.login("busy" + busy.size() / 2, Instant.now().minus(LAG));
    Set<String> still = institution.claimed();
    still.retainAll(idle);
    for (int i = still.size(); i < ALWAYS_IDLE; i++) {
      claim(idle, "idle");
    }
    institution.update(
        "update grouper_memberships set create_time = create_time - 200 * 86400000::bigint"
            + " where create_time > "
            + institution.daysAgo(100).toEpochMilli()
            + " and owner_id = '"
            + institution.group(CLAIMED).getId()
            + "' and mship_type = 'immediate'");
  }

  private void claim(Set<String> people, String name) {
    String person = name + people.size();
    people.add(person);
    institution.add(Institution.FOLDER + "allowedToClaim", person);
    institution.add(CLAIMED, person);
  }

  /** Who is to have lost the license in the end. */
  Set<String> idle() {
    return new TreeSet<>(idle);
  }

  /** Who is to have kept it. */
  Set<String> busy() {
    return new TreeSet<>(busy);
  }
}
