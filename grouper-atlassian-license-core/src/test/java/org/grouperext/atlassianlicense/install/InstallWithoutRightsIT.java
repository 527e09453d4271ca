package org.grouperext.atlassianlicense.install;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.grouperext.atlassianlicense.registry.LoginTable;
import org.grouperext.atlassianlicense.registry.StoredLogin;
import org.grouperext.atlassianlicense.testbed.grouper.EmbeddedGrouper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Where Grouper's database user is a role of PostgreSQL that may not make or change tables. */
@TestMethodOrder(OrderAnnotation.class)
final class InstallWithoutRightsIT {

  private static final Pattern STATEMENT =
      Pattern.compile("(?m)^(set|create|alter|update|grant|drop) .*;$");

  private static InstallSite site;

  @BeforeAll
  static void startGrouper() throws Exception {
    site =
        new InstallSite(
            EmbeddedGrouper.startAsLimitedDatabaseUser(InstallSite.configuration(Map.of())));
    site.makeGroup(InstallSite.ACTIVE);
  }

  @AfterAll
  static void stopGrouper() {
    site.close();
  }

  @Test
  @Order(1)
  void printsTheStatementsForTheDbaAndTouchesNothing() {
    String before = site.state();
    assertThatThrownBy(LicenseInstaller::install)
        .hasMessageContaining("«Make the table atlassian_login.» failed")
        .hasMessageContaining("Grouper's user may not change tables. Have your DBA run this:")
        .hasMessageContaining("create index atlassian_login_person on atlassian_login")
        .hasMessageContaining(
            "grant select, insert, update, delete on atlassian_removal to \"grouper_rows\";")
        .hasMessageContaining("permission denied")
        .hasMessageContaining("Run it again to go on from there.");
    assertThat(site.state()).isEqualTo(before);
  }

  @Test
  @Order(2)
  void saysSoIfTheGrantsWereForgotten() {
    String script = LicenseInstaller.ddl();
    asTheDba(script.replaceAll("(?m)^grant .*$", ""));
    assertThatThrownBy(LicenseInstaller::install)
        .hasMessageContaining("Nothing was done.")
        .hasMessageContaining(
            "Grouper's database user may not read and write the table atlassian_keep. Have your DBA"
                + " run: grant select, insert, update, delete on atlassian_keep to"
                + " \"grouper_rows\". The database said: ERROR: permission denied for table"
                + " atlassian_keep.");
    asTheDba(script.replaceAll("(?m)^create .*$", ""));
  }

  @Test
  @Order(3)
  void goesOnOnceTheDbaHasRunThem() {
    assertThat(LicenseInstaller.install().changes())
        .noneMatch(step -> step.contains("table"))
        .hasSizeGreaterThan(30);
    assertThat(LicenseInstaller.plan().isEmpty()).isTrue();
    LoginTable logins = new LoginTable("idp");
    Instant moment = Instant.ofEpochMilli(5);
    logins.insert(Map.of("ada", StoredLogin.unresolved(moment, moment, moment)));
    assertThat(logins.find(List.of("ada"))).hasSize(1);
  }

  @Test
  @Order(4)
  void upgradesAndUninstallsByTheDbaToo() {
    site.update("alter table atlassian_login drop column first_seen_ms");
    asTheDba(messageOf(LicenseInstaller::install));
    assertThat(LicenseInstaller.install().toString()).startsWith("Nothing to do");
    String message = messageOf(LicenseUninstaller::uninstall);
    assertThat(message).contains("drop table atlassian_login;", "drop table atlassian_removal;");
    asTheDba(message);
    assertThat(LicenseUninstaller.uninstall().toString()).startsWith("Nothing to do");
  }

  private static String messageOf(ThrowingCallable call) {
    return Objects.requireNonNull(catchThrowable(call).getMessage());
  }

  /** Runs the script that is somewhere in a text, word for word, as somebody who may. */
  private static void asTheDba(String text) {
    site.update(STATEMENT.matcher(text).results().map(MatchResult::group).collect(joining("\n")));
  }
}
