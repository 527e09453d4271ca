package org.grouperext.atlassianlicense.splunk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RetentionSearchTest {

  private static final String TSTATS =
      "| tstats min(_time) as first max(_time) as last count where ";
  private static final String YOUNGEST =
      " by index | stats max(first) as first max(last) as last sum(count) as count";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "search index=idp sp=\"https://auth.atlassian.com/*\" | stats max(_time) as t by user",
        "search index = \"idp\" NOT user=svc* | stats max(_time) as t by user",
        "search (index=idp sourcetype=a) OR (index=idp x=\"a|b\") | stats max(_time) as t by user",
        "| tstats max(_time) as t where INDEX=idp by user"
      })
  void asksTheIndexThatTheSearchNames(String spl) {
    assertThat(derived(spl)).contains(new RetentionSearch(TSTATS + "index=\"idp\""));
  }

  @Test
  void takesTheYoungestOfSeveralIndexes() {
    assertThat(derived("search index=idp-a OR index=idp_b | stats max(_time) as t by user"))
        .contains(new RetentionSearch(TSTATS + "index=\"idp-a\" OR index=\"idp_b\"" + YOUNGEST));
    assertThat(derived("search index=idp* | stats max(_time) as t by user"))
        .contains(new RetentionSearch(TSTATS + "index=\"idp*\"" + YOUNGEST));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "search sourcetype=shibboleth | stats max(_time) as t by user",
        "search `idp_logs` index=idp | stats max(_time) as t by user",
        "search index=idp [search index=other | fields x] | stats max(_time) as t by user",
        "search index=idp | append [search x=1] | stats max(_time) as t by user",
        "search index!=other | stats max(_time) as t by user",
        "search NOT (index=other) | stats max(_time) as t by user",
        "search index IN (idp, other) | stats max(_time) as t by user",
        "search index=idp OR index::other | stats max(_time) as t by user",
        "search index=idp OR index=$site$ | stats max(_time) as t by user",
        "search x=1 | where index=\"idp\" | stats max(_time) as t by user",
        "| inputlookup logins | search index=idp | stats max(_time) as t by user"
      })
  void asksNothingIfTheIndexesAreNotCertain(String spl) {
    assertThat(derived(spl)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tstats min(_time) as first max(_time) as last count where index=idp",
        "| tstats min(_time) as first max(_time) as last count where index=idp earliest=-7d",
        "| tstats min(_time) as first count where index=idp",
        "| tstats min(_time) as begin max(_time) as last count where index=idp"
      })
  void refusesASearchThatDoesNotTell(String spl) {
    assertThatThrownBy(() -> new RetentionSearch(spl))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("The retention search ");
  }

  private static Optional<RetentionSearch> derived(String spl) {
    return RetentionSearch.of(new LoginSearch(spl, "user", "t"));
  }
}
