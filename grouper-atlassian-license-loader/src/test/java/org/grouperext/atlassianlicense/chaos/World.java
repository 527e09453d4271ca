package org.grouperext.atlassianlicense.chaos;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.grouperext.atlassianlicense.settings.Configuration;
import org.grouperext.atlassianlicense.testbed.grouper.People;
import org.grouperext.atlassianlicense.testbed.splunk.LoginEvent;
import org.grouperext.atlassianlicense.testbed.splunk.SplunkSettings;
import org.grouperext.atlassianlicense.testbed.splunk.SplunkSimulator;

/**
 * A small institution made from a seed: who claimed when, who logged in when, and how its Splunk
 * and its feed are set up.
 *
 * @param earlier when a first run was made, without faults, if there was one
 * @param forgottenBefore events before this are thrown away
 */
record World(
    Optional<Instant> earlier,
    Instant forgottenBefore,
    SplunkSettings splunk,
    int windowDays,
    List<Claim> claims,
    List<Login> logins) {

  /** When the run with faults is made. */
  static final Instant NOW = Instant.parse("2026-09-21T12:00:00.250Z");

  /** All who may come up; somebody logs in every day, so that no search is empty. */
  static final int MOST_PEOPLE = 25;

  static final String EVERY_DAY = "daily";

  private static final Duration HISTORY = Duration.ofDays(70);
  private static final String ELSEWHERE = "https://elsewhere.example.edu";

  record Claim(String person, Instant at) {}

  record Login(String name, Instant time) {}

  static World of(RandomGenerator random) {
    int people = random.nextInt(10, MOST_PEOPLE + 1);
    List<Claim> claims = new ArrayList<>();
    List<Login> logins = new ArrayList<>();
    for (int i = 0; i < people; i++) {
      if (random.nextInt(10) < 7) {
        claims.add(new Claim(person(i), ago(random, Duration.ofDays(200))));
      }
      login(person(i), random.nextInt(6), random, logins);
    }
    for (int i = random.nextInt(4); i > 0; i--) {
      login("stranger" + i, 1, random, logins);
    }
    for (int day = 0; day <= HISTORY.toDays(); day++) {
      logins.add(login(EVERY_DAY, NOW.minus(Duration.ofDays(day)).minusSeconds(3600), random));
    }
    boolean forgetful = random.nextInt(4) == 0;
    return new World(
        random.nextBoolean() ? Optional.of(ago(random, Duration.ofDays(6))) : Optional.empty(),
        forgetful ? NOW.minus(Duration.ofDays(random.nextInt(30, 65))) : Instant.EPOCH,
        new SplunkSettings(random.nextInt(3), random.nextInt(3, 10), 3, random.nextInt(5) > 0),
        List.of(11, 30, 90, 90).get(random.nextInt(4)),
        claims,
        logins);
  }

  static String person(int number) {
    return "member" + number;
  }

  /** The login name as it ends up in the table. */
  static String loginName(String person) {
    return person + "@example.edu";
  }

  /** Sets a Splunk up with all of it. */
  void tell(SplunkSimulator simulator) {
    simulator.settings(splunk);
    simulator.retainFrom(forgottenBefore);
    logins.forEach(login -> simulator.login(login.name(), login.time()));
    List.of(NOW.minus(Duration.ofDays(400)), forgottenBefore, NOW.minusSeconds(1))
        .forEach(time -> simulator.log(new LoginEvent("visitor", time, ELSEWHERE)));
    earlier.ifPresent(
        time -> simulator.log(new LoginEvent("visitor", time.minusSeconds(1), ELSEWHERE)));
  }

  /**
   * The settings that go with it. Nothing is doubted for its plausibility: whatever is found out is
   * found out by the protocol.
   */
  Configuration configuration(SplunkSimulator simulator) {
    return Configuration.read(
        Map.of(
            "atlassianLicense.cloud.activePeopleGroup",
            "ref:active:people",
            "atlassianActivity.idp.splunkUrl",
            simulator.url().toString(),
            "atlassianActivity.idp.splunkTokenSecret",
            simulator.token(),
            "atlassianActivity.idp.search",
            "search index=idp service_provider=\"https://auth.atlassian.com/saml/*\""
                + " | eval user=lower(trim(user)) | stats max(_time) as last_login by user",
            "atlassianActivity.idp.subjectSourceId",
            People.SOURCE,
            "atlassianActivity.idp.windowDays",
            String.valueOf(windowDays),
            "atlassianActivity.idp.unresolvedMaxPercent",
            "100",
            "atlassianActivity.idp.shrinkMaxPercent",
            "100"));
  }

  private static void login(String person, int times, RandomGenerator random, List<Login> logins) {
    for (int i = 0; i < times; i++) {
      logins.add(login(person, ago(random, HISTORY), random));
    }
    if (times > 0 && random.nextInt(4) == 0) {
      Instant aboutTheLimit = NOW.minus(Duration.ofDays(60)).plusMillis(random.nextInt(90_000_000));
      logins.add(login(person, aboutTheLimit, random));
    }
  }

  private static Login login(String person, Instant time, RandomGenerator random) {
    String name = loginName(person);
    return new Login(random.nextInt(4) == 0 ? name.toUpperCase(Locale.ROOT) + " " : name, time);
  }

  private static Instant ago(RandomGenerator random, Duration most) {
    return NOW.minusMillis(random.nextLong(60_000, most.toMillis()));
  }
}
