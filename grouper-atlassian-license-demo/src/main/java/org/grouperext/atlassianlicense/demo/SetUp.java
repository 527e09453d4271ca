package org.grouperext.atlassianlicense.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.grouperext.atlassianlicense.testbed.splunk.LoginEvent;

/**
 * How things stand before the product comes: people, the institution's groups, logins, accounts.
 *
 * @param system where
 * @param now the moment from which days are counted
 */
record SetUp(DemoSystem system, Instant now) {

  static final String PROVISIONING = "provisioner_incremental_atlassian";

  /** How much later the second act plays. */
  static final Duration LATER = Duration.ofHours(1);

  /** How long the institution keeps its log, of all services. */
  private static final Duration LOG_KEPT = Duration.ofDays(180);

  private static final long SEED = 20261122;

  void people() {
    Registry registry = new Registry(system.grouper());
    system.grouper().people().putAll(Campus.everybody());
    registry.makeGroup(DemoGroups.ACTIVE, new Campus.Range(1, Campus.ACTIVE).ids());
    registry.makeGroup(DemoGroups.IT_STAFF, Campus.IT_STAFF.ids());
    registry.makeGroup(DemoGroups.JIRA_OFTEN, Campus.AUTOMATIC.ids());
    registry.makeGroup(DemoGroups.JIRA, Campus.JIRA_USERS.ids());
    registry.makeGroup(DemoGroups.CONFLUENCE, Campus.CONFLUENCE_USERS.ids());
    for (int number : new Campus.Range(1, Campus.IN_ATLASSIAN_GROUPS).numbers()) {
      system.atlassian().addAccount(Campus.account(number), Campus.name(number));
    }
  }

  /** Logins of the last weeks; those of the story's own people are where the story wants them. */
  void logins() {
    system.splunk().log(elsewhere(now.minus(LOG_KEPT)));
    Random random = new Random(SEED);
    for (Campus.Range range : List.of(Campus.AUTOMATIC, Campus.CLAIMERS, Campus.OTHER_LOGINS)) {
      for (int number : range.numbers()) {
        Duration ago = Duration.ofHours(2 + random.nextInt(24 * 50));
        login(number, when(number, ago));
      }
    }
  }

  private Instant when(int number, Duration usual) {
    Instant later = now.plus(LATER);
    return switch (number) {
      case Campus.RETURNING -> later.minus(Duration.ofDays(59));
      case Campus.IDLE -> later.minus(Duration.ofDays(61));
      case Campus.AT_THE_LIMIT -> later.minus(Duration.ofDays(60));
      default -> now.minus(usual);
    };
  }

  static LoginEvent elsewhere(Instant when) {
    return new LoginEvent("visitor", when, "https://library.example.edu");
  }

  void login(int number, Instant when) {
    system.splunk().login(Campus.person(number).eppn(), when);
  }

  /** Who may claim, once the installer has made the groups. */
  void eligibility() {
    Registry registry = new Registry(system.grouper());
    registry.addGroup(DemoGroups.ALLOWED_TO_CLAIM, DemoGroups.IT_STAFF);
    registry.addGroup(DemoGroups.ALLOWED_TO_CLAIM, DemoGroups.JIRA);
    registry.addGroup(DemoGroups.ALLOWED_TO_CLAIM, DemoGroups.CONFLUENCE);
    registry.add(DemoGroups.HELP_DESK, List.of(Campus.id(Campus.HELP_DESK)));
    system.grouper().settleExcept(Set.of(PROVISIONING));
  }

  /** People who claimed in the past: so long ago that their logins alone decide. */
  void earlierClaims() {
    new Registry(system.grouper()).add(DemoGroups.CLAIMED, Campus.CLAIMERS.ids());
    system.grouper().settle();
    Map<String, Instant> starts = new HashMap<>();
    for (int number : Campus.CLAIMERS.numbers()) {
      starts.put(Campus.id(number), now.minus(Duration.ofDays(90 + number % 100)));
    }
    system.grouper().backdate(DemoGroups.CLAIMED, starts);
  }

  /** The jump page with the demo's own addresses in it. */
  void jumpPage(Path root) {
    Path page = root.resolve("jump-page").resolve("index.html");
    String claimed = new Registry(system.grouper()).group(DemoGroups.CLAIMED).getId();
    String claim = system.ui().customUi(claimed).toString();
    try {
      String text =
          Files.readString(page)
              .replaceAll("(data-claim href=\")[^\"]*", "$1" + claim.replace("&", "&amp;"));
      Files.writeString(system.jumpFolder().resolve("index.html"), text);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot copy the jump page " + page, e);
    }
  }
}
