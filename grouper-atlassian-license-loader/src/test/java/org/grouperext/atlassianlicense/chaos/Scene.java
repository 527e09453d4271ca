package org.grouperext.atlassianlicense.chaos;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.grouperext.atlassianlicense.testbed.splunk.SplunkAnswer;
import org.grouperext.atlassianlicense.testbed.splunk.SplunkCall;
import org.grouperext.atlassianlicense.testbed.splunk.SplunkRequest;
import org.grouperext.atlassianlicense.testbed.splunk.SplunkService;
import org.grouperext.atlassianlicense.testbed.splunk.SplunkSimulator;

/**
 * One call that something happens to.
 *
 * @param splunk the whole Splunk
 * @param request what is asked
 * @param healthy who would answer it well
 * @param past all answers so far, of former runs too
 * @param rows tells rows that were made up
 * @param random where chance comes from
 */
record Scene(
    SplunkSimulator splunk,
    SplunkRequest request,
    SplunkService healthy,
    List<Given> past,
    InventedRows rows,
    RandomGenerator random) {

  /** An answer that was given before. */
  record Given(SplunkCall call, SplunkAnswer answer) {}

  SplunkAnswer healthyAnswer() {
    return healthy.answer(request);
  }

  /** The good answer to the same request, but for one parameter. */
  SplunkAnswer healthyAnswer(String parameter, String value) {
    Map<String, String> others = new TreeMap<>(request.parameters());
    others.put(parameter, value);
    return healthy.answer(new SplunkRequest(request.method(), request.path(), others));
  }

  boolean is(SplunkCall call) {
    return request.call() == call;
  }

  <T> T any(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
