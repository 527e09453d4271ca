package org.grouperext.atlassianlicense.splunk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.grouperext.atlassianlicense.splunk.IncompleteSearchException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class JobStatusTest {

  private static final String DONE =
      "{'dispatchState':'DONE','isDone':true,'isFailed':false,'isFinalized':false,"
          + "'isZombie':false,'resultCount':2,'scanCount':7,'messages':[]}";

  @Test
  void readsASearchThatIsDone() throws IOException {
    JobStatus status = status(DONE);

    status.requireSound();
    assertThat(status.done()).isTrue();
    assertThat(status.rows()).isEqualTo(2);
    assertThat(status.scannedEvents()).isEqualTo(7);
  }

  @ParameterizedTest
  @CsvSource({"true, false", "1, 0", "'''1''', '''0'''", "'''true''', '''false'''"})
  void readsFlagsInEachSpelling(String yes, String no) throws IOException {
    JobStatus status =
        status(DONE.replace(":true", ":" + yes).replace(":false", ":" + no).replace(":2", ":'2'"));

    status.requireSound();
    assertThat(status.done()).isTrue();
    assertThat(status.rows()).isEqualTo(2);
  }

  @Test
  void acceptsAVersionThatDoesNotKnowZombies() throws IOException {
    status(DONE.replace("'isZombie':false,", "")).requireSound();
  }

  @ParameterizedTest
  @ValueSource(strings = {"QUEUED", "PARSING", "RUNNING", "FINALIZING", "PAUSED"})
  void isNotDoneInAnyOtherState(String state) throws IOException {
    JobStatus status = status(DONE.replace("DONE", state));

    status.requireSound();
    assertThat(status.done()).isFalse();
  }

  @Test
  void isNotDoneBeforeTheFlagSaysSo() throws IOException {
    assertThat(status(DONE.replace("'isDone':true", "'isDone':false")).done()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "isFailed, FAILED",
    "isFinalized, FINALIZED",
    "isZombie, ZOMBIE",
  })
  void seesThatASearchIsBrokenOff(String flag, Reason reason) throws IOException {
    JobStatus status = status(DONE.replace("'" + flag + "':false", "'" + flag + "':'1'"));

    assertThatThrownBy(status::requireSound)
        .isInstanceOfSatisfying(
            IncompleteSearchException.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }

  @Test
  void seesAFailureByItsState() throws IOException {
    JobStatus status = status(DONE.replace("DONE", "FAILED"));

    assertThatThrownBy(status::requireSound)
        .isInstanceOf(IncompleteSearchException.class)
        .hasMessageContaining("state FAILED");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{'type':'WARN','text':'jsmith'}]",
        "[{'type':'DEBUG','text':'fine'},{'type':'INFO','text':'jsmith'}]",
        "[{'text':'jsmith'}]",
        "['jsmith']",
        "{'warn':['jsmith']}",
        "'jsmith'"
      })
  void holdsMessagesAgainstASearchInEachShape(String messages) throws IOException {
    JobStatus status = status(DONE.replace("'messages':[]", "'messages':" + messages));

    assertThatThrownBy(status::requireSound)
        .isInstanceOfSatisfying(
            IncompleteSearchException.class, e -> assertThat(e.reason()).isEqualTo(Reason.MESSAGE))
        .hasMessageNotContaining("jsmith");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "null", "{'debug':['x']}", "[{'type':'DEBUG','text':'x'}]"})
  void hasNothingAgainstHarmlessMessages(String messages) throws IOException {
    status(DONE.replace("'messages':[]", "'messages':" + messages)).requireSound();
  }

  @ParameterizedTest
  @ValueSource(strings = {"isDone", "isFailed", "isFinalized", "resultCount"})
  void believesNothingWhenAFactIsMissing(String name) {
    assertThatThrownBy(() -> status(DONE.replace(name, "other")))
        .isInstanceOfSatisfying(
            IncompleteSearchException.class,
            e -> assertThat(e.reason()).isEqualTo(Reason.UNREADABLE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "[]", "1", "{'entry':[]}", "{'entry':[{'content':{}}]}"})
  void believesNoOtherAnswer(String body) {
    assertThatThrownBy(() -> read(body)).isInstanceOf(IncompleteSearchException.class);
  }

  @Test
  void seesAMessageInPlaceOfTheSearch() {
    assertThatThrownBy(() -> read("{'messages':[{'type':'FATAL','text':'Unknown sid.'}]}"))
        .isInstanceOf(IncompleteSearchException.class)
        .hasMessageContaining("severity FATAL");
  }

  private static JobStatus status(String content) throws IOException {
    return read("{'entry':[{'content':" + content + "}]}");
  }

  private static JobStatus read(String json) throws IOException {
    byte[] bytes = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    return JobStatus.of(SplunkJson.read(new ByteArrayInputStream(bytes)));
  }
}
