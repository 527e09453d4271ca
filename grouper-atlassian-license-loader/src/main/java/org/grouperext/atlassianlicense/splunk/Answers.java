package org.grouperext.atlassianlicense.splunk;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.grouperext.atlassianlicense.splunk.SplunkUnavailableException.Outcome;
import org.jspecify.annotations.Nullable;

/** Which answers of Splunk are refusals, and what to tell the operator then. */
final class Answers {

  private static final Set<Integer> USABLE = Set.of(200, 201, 204, 404);
  private static final Set<Integer> PASSING = Set.of(502, 503, 504);

  private Answers() {}

  /** The refusal that an answer is; empty if it has what was asked for, or does not know it. */
  static Optional<SplunkException> refusal(ApiCall call, Refusal answer) {
    int status = answer.status();
    if (status == 401 || status == 403) {
      return Optional.of(unauthorized(call, status));
    }
    if (status == 429 || status >= 500) {
      return Optional.of(unavailable(call, answer));
    }
    if (!USABLE.contains(status)) {
      return Optional.of(rejected(call, status));
    }
    return status == 404 || isJson(answer.contentType())
        ? Optional.empty()
        : Optional.of(
            SplunkRejectedException.strange(
                "%s was answered with something else than JSON (HTTP %d), perhaps a web page. Set"
                        .formatted(call, status)
                    + " the URL to Splunk's management port, and check that no proxy answers in"
                    + " its place."));
  }

  // An answer without a body may have none.
  private static boolean isJson(@Nullable String contentType) {
    return contentType == null || contentType.toLowerCase(Locale.ROOT).contains("json");
  }

  private static SplunkException rejected(ApiCall call, int status) {
    String remedy =
        status >= 300 && status < 400
            ? "It redirects, perhaps to a login page: set the URL to Splunk's management port (8089"
                + " unless changed), not to Splunk Web."
            : "Run the search in Splunk by hand as the token's user: it says what it does not accept.";
    return SplunkRejectedException.refused(
        "%s was refused with HTTP %d. %s".formatted(call, status, remedy));
  }

  private static SplunkException unauthorized(ApiCall call, int status) {
    String remedy =
        status == 401
            ? "The token is wrong, expired or disabled: make a new one in Splunk and set it."
            : "The token's user lacks the right: give its role the capabilities search and"
                + " rest_properties_get, and the index to search.";
    return new SplunkUnauthorizedException(
        "%s was refused with HTTP %d. %s".formatted(call, status, remedy));
  }

  private static SplunkException unavailable(ApiCall call, Refusal answer) {
    int status = answer.status();
    boolean busy = status == 503 || status == 429;
    String remedy =
        busy
            ? "Splunk is too busy, or the token's user has as many searches running as its role may"
                + " have: run at another time, or raise the role's quota."
            : "Splunk, or a proxy in front of it, is not well: ask its administrators if it stays.";
    return SplunkUnavailableException.answered(
        "%s was answered with HTTP %d. %s".formatted(call, status, remedy),
        outcome(answer),
        answer.retryAfter());
  }

  private static Outcome outcome(Refusal answer) {
    if (answer.status() == 429 || answer.notExecuted()) {
      return Outcome.TURNED_AWAY;
    }
    return PASSING.contains(answer.status()) ? Outcome.UNCERTAIN : Outcome.UNCERTAIN_AND_LASTING;
  }
}
