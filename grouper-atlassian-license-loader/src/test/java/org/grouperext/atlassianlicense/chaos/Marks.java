package org.grouperext.atlassianlicense.chaos;

import org.grouperext.atlassianlicense.testbed.splunk.SplunkAnswer;
import org.grouperext.atlassianlicense.testbed.splunk.SplunkFault;

/** Words that stand in answers, and must stand nowhere else. */
final class Marks {

  /** Nothing that anybody else would write. */
  static final String MARK = "zebra-crossing-4711";

  private Marks() {}

  /** Writes it into every answer, in places that change nothing. */
  static SplunkFault everywhere() {
    return (request, healthy) ->
        healthy
            .answer(request)
            .withJson(
                body -> {
                  body.withArray("messages").addObject().put("type", "DEBUG").put("text", MARK);
                  body.put("note", MARK).putObject(MARK).put(MARK, MARK);
                })
            .withHeader("Set-Cookie", "splunkd_8089=" + MARK)
            .withHeader("X-Note", MARK);
  }

  /** Refuses with it. */
  static SplunkFault refusing(int status, String type) {
    return (request, healthy) ->
        SplunkAnswer.message(status, type, MARK)
            .withHeader("WWW-Authenticate", "Basic realm=\"" + MARK + "\"")
            .withHeader("Location", "/" + MARK);
  }

  /** Answers with it instead of JSON. */
  static SplunkFault instead(int status, String type) {
    return (request, healthy) -> SplunkAnswer.text(status, type, "<" + MARK + "> {" + MARK);
  }
}
