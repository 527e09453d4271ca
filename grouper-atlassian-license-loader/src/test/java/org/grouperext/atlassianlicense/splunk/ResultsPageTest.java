package org.grouperext.atlassianlicense.splunk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JacksonException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.grouperext.atlassianlicense.splunk.IncompleteSearchException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ResultsPageTest {

  private static final String PAGE =
      "{'preview':false,'init_offset':10,'post_process_count':0,'messages':[],"
          + "'fields':[{'name':'user'}],'results':[{'user':'anna','x':{'y':[1]},'t':'1.5'},"
          + "{'t':'2'},{'user':null}],'highlighted':{}}";

  private final List<String> rows = new ArrayList<>();

  @Test
  void handsOnTheColumnsOfEachRow() throws IOException {
    assertThat(read(PAGE)).isEqualTo(3);
    assertThat(rows).containsExactly("[anna, 1.5]", "[null, 2]", "[null, null]");
  }

  @Test
  void readsAByteOrderMark() throws IOException {
    assertThat(read("\uFEFF" + PAGE)).isEqualTo(3);
  }

  @Test
  void readsAPageWithoutRows() throws IOException {
    assertThat(read("{'results':[]}")).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "'preview':false|'preview':true|WRONG_PAGE",
        "'init_offset':10|'init_offset':0|WRONG_PAGE",
        "'messages':[]|'messages':[{'type':'WARN','text':'x'}]|MESSAGE",
        "'results':[|'rows':[|UNREADABLE",
        "'highlighted':{}|'results':[]|UNREADABLE",
        "'anna'|['anna','ben']|SEVERAL_VALUES",
        "'anna'|['anna']|SEVERAL_VALUES",
        "'anna'|'anna\\nben'|SEVERAL_VALUES",
        "'anna'|{'a':'b'}|UNREADABLE",
        "{'t':'2'}|'2'|UNREADABLE"
      })
  void believesNoPageThatIsNotAsExpected(String part, String other, Reason reason) {
    assertThatThrownBy(() -> read(withOther(part, other)))
        .isInstanceOfSatisfying(
            IncompleteSearchException.class, e -> assertThat(e.reason()).isEqualTo(reason))
        .hasMessageNotContaining("anna");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "[]", "1", "{}", "{'messages':[]}", "{'results':{}}", "{'results':[]} 1"})
  void believesNothingElse(String body) {
    assertThatThrownBy(() -> read(body))
        .isInstanceOfSatisfying(
            IncompleteSearchException.class,
            e -> assertThat(e.reason()).isEqualTo(Reason.UNREADABLE));
  }

  @Test
  void believesNoPageThatEndsEarlyWhereverThatIs() {
    for (int length = 1; length < PAGE.length(); length++) {
      String start = PAGE.substring(0, length);
      assertThatThrownBy(() -> read(start))
          .as(start)
          .isInstanceOfAny(IncompleteSearchException.class, JacksonException.class);
    }
  }

  private static String withOther(String part, String other) {
    assertThat(PAGE).contains(part);
    return PAGE.replace(part, other);
  }

  private int read(String json) throws IOException {
    byte[] bytes = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    return ResultsPage.read(
        new ByteArrayInputStream(bytes),
        10,
        List.of("user", "t"),
        values -> rows.add(Arrays.toString(values)));
  }
}
