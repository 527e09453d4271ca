package org.grouperext.atlassianlicense.splunk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LoginSearchTest {

  private static final String BY_USER = "search index=idp | stats max(_time) as last_login by user";

  @Test
  void addsARowThatCountsTheOthers() {
    assertThat(new LoginSearch(" " + BY_USER + " ", "user", "last_login").splWithTrailer())
        .isEqualTo(
            BY_USER + " | appendpipe [stats count as row_count | eval row_type=\"trailer\"]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "search index=idp | stats max(_time) as last_login by user",
        "| tstats max(_time) as last_login where index=idp by user",
        "|from datamodel:x | stats latest(_time) as last_login by user",
        "SEARCH index=idp earliest_seen=1 | stats max(_time) as last_login by user"
      })
  void acceptsASearchThatStartsAsSplunkWants(String spl) {
    assertThat(new LoginSearch(spl, "user", "last_login").spl()).isEqualTo(spl);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "index=idp user last_login", "searching user last_login"})
  void refusesAnotherStart(String spl) {
    assertThatThrownBy(() -> new LoginSearch(spl, "user", "last_login"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must start with");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "earliest=-60d",
        "latest = now",
        "EARLIEST=0",
        "_index_earliest=-1d",
        "(latest=1)"
      })
  void refusesATimeOfItsOwn(String term) {
    String spl = BY_USER.replace("index=idp", "index=idp " + term);

    assertThatThrownBy(() -> new LoginSearch(spl, "user", "last_login"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("earliest= or latest=");
  }

  @Test
  void refusesColumnsThatTheSearchDoesNotGive() {
    assertThatThrownBy(() -> new LoginSearch(BY_USER, "uid", "last_login"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("user column uid");
    assertThatThrownBy(() -> new LoginSearch(BY_USER, "user", "login"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("time column login");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "_time", "row_type", "row_count", "last login", "last-login"})
  void refusesColumnNamesThatCannotBe(String name) {
    assertThatThrownBy(() -> new LoginSearch(BY_USER + " " + name, "user", name))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("time column");
  }

  @Test
  void refusesOneColumnForBoth() {
    assertThatThrownBy(() -> new LoginSearch(BY_USER, "user", "user"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must differ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "search index=idp | stats max(_time) as t by user",
        "search index=idp | eval user=lower(user) | STATS max(_time) as t count by user ",
        "search index=idp | stats max(_time) as t by user | where t>5 | table user t",
        "| tstats max(_time) as t where index=idp by user"
      })
  void seesThatEachUserComesOnce(String spl) {
    assertThat(new LoginSearch(spl, "user", "t").givesEachUserOnce()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "search index=idp | stats max(_time) as t by user sp",
        "search index=idp | stats max(_time) as t by sp, user",
        "search index=idp | stats max(_time) as t by user | eval user=lower(user)",
        "search index=idp | stats max(_time) as t by user | append [search x | table user t]",
        "search index=idp | table user t"
      })
  void doesNotSeeThatEachUserComesOnce(String spl) {
    assertThat(new LoginSearch(spl, "user", "t").givesEachUserOnce()).isFalse();
  }
}
