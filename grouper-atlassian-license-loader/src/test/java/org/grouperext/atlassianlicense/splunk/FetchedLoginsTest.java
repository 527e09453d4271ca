package org.grouperext.atlassianlicense.splunk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.grouperext.atlassianlicense.splunk.IncompleteSearchException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FetchedLoginsTest {

  private static final String ANSWER =
      "{'preview':false,'init_offset':0,'results':[{'user':'anna','t':'150.5'},"
          + "{'row_count':'1','row_type':'trailer'}]}";

  private final FetchedLogins fetched =
      new FetchedLogins(
          new LoginSearch("search index=idp | stats max(_time) as t by user", "user", "t"),
          new SearchWindow(Instant.ofEpochSecond(100), Instant.ofEpochSecond(200)));
  private final List<LoginRow> logins = new ArrayList<>();

  @Test
  void handsOnTheLoginsOfACompleteAnswer() throws IOException {
    assertThat(read(ANSWER)).isEqualTo(1);
    assertThat(logins).containsExactly(new LoginRow("anna", Instant.ofEpochMilli(150_500)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "'row_count':'1'|'row_count':'2'|TRAILER",
        "trailer|other|TRAILER",
        "150.5|250|TIME_OUTSIDE_WINDOW",
        "'init_offset':0|'init_offset':5|WRONG_PAGE",
        "}]}|}]|UNREADABLE",
        "{'user'|{user|UNREADABLE"
      })
  void believesNoOtherAnswer(String part, String other, Reason reason) {
    assertThatThrownBy(() -> read(ANSWER.replace(part, other)))
        .isInstanceOfSatisfying(
            IncompleteSearchException.class, e -> assertThat(e.reason()).isEqualTo(reason))
        .hasMessageNotContaining("anna")
        .hasNoCause();
  }

  private int read(String json) throws IOException {
    byte[] body = json.replace('\'', '"').getBytes(UTF_8);
    return fetched.read(new ByteArrayInputStream(body), logins::add);
  }
}
