package org.grouperext.atlassianlicense.splunk;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.grouperext.atlassianlicense.splunk.SplunkHttp.Reply;

/**
 * The request that creates a search.
 *
 * @param http carries it
 * @param root the path in front of {@code /search/jobs}
 * @param parameters what to search
 */
record SearchCreation(SplunkHttp http, String root, Map<String, String> parameters) {

  /** Sends it once, and gives Splunk's id of the search. */
  String send(Deadline deadline) {
    ApiCall call = new ApiCall("POST", root + "/search/jobs", parameters);
    Reply<JsonNode> reply = http.send(call, deadline, SplunkJson::read);
    return reply
        .content()
        .map(body -> body.path("sid").asText())
        .filter(given -> !given.isBlank())
        .orElseThrow(() -> withoutSid(call, reply.status()));
  }

  private static SplunkRejectedException withoutSid(ApiCall call, int status) {
    return SplunkRejectedException.strange(
        "%s gave no search id (HTTP %d). Run the search in Splunk by hand as the token's user, and"
                .formatted(call, status)
            + " check that the URL is that of Splunk's management port.");
  }
}
