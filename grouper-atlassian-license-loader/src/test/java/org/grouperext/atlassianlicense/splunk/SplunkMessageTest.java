package org.grouperext.atlassianlicense.splunk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SplunkMessageTest {

  @ParameterizedTest
  @CsvSource({
    "DEBUG, Configuration initialization took 5 ms",
    "debug, base lispy: [ AND ]",
    "INFO, Your timerange was substituted based on your search string",
    "INFO, Your maximum disk usage quota has been increased to 500MB"
  })
  void knowsWhatIsHarmless(String type, String text) {
    assertThat(new SplunkMessage(type, text).isHarmless()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "INFO|The search auto-finalized after it reached its time limit: 30 seconds.|ended early",
        "INFO|Search auto-finalized after 500000 events limit reached.|ended early",
        "INFO|Search finalized.|ended early",
        "INFO|Failed to recover from indexer failure(s). Search results might be incomplete.|peer",
        "INFO|Subsearch produced 60000 results, truncating to maxout 50000.|left out",
        "INFO|Something never seen before.|none of those known",
        "WARN|Search results might be incomplete: the process on peer idx3 ended prematurely.|peer",
        "WARN|Timed out waiting for peer idx3.|peer",
        "WARN|Unable to distribute to peer named idx3 at uri https://idx3:8089|peer",
        "WARN|Search auto-finalized after disk usage limit (100MB) reached.|disk quota",
        "WARN|The output will be truncated at 50000 results.|left out",
        "WARN|One or more replicated indexes might not be fully searchable|in full",
        "WARN|Your timerange was substituted based on your search string|none of those known",
        "ERROR|Error in 'stats'|none of those known",
        "FATAL|Unknown sid.|none of those known",
        "''|''|severity unknown"
      })
  void holdsEverythingElseForHarmful(String type, String text, String explanation) {
    SplunkMessage message = new SplunkMessage(type, text);

    assertThat(message.isHarmless()).isFalse();
    assertThat(message.explanation()).contains(explanation);
  }

  @Test
  void neverRepeatsWhatSplunkWrote() {
    SplunkMessage message = new SplunkMessage("jsmith", "peer idx3 told about jsmith");

    assertThat(message + message.explanation()).doesNotContain("jsmith").doesNotContain("idx3");
  }
}
