package org.grouperext.atlassianlicense.testbed.splunk;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a request asks of the search API. */
public enum SplunkCall {
  /** Start a search. */
  CREATE("POST", "/search/jobs"),
  /** Ask how a search is doing. */
  POLL("GET", "/search/jobs/([^/]+)"),
  /** Fetch one page of rows. */
  RESULTS("GET", "/search/(?:v2/)?jobs/([^/]+)/results"),
  /** Throw a search away. */
  DELETE("DELETE", "/search/jobs/([^/]+)"),
  /** Anything else; the simulator knows no such path. */
  OTHER("", "");

  private static final String ROOT = "/(?:services|servicesNS/[^/]+/[^/]+)";

  private final String method;
  private final Pattern path;

  SplunkCall(String method, String path) {
    this.method = method;
    this.path = Pattern.compile(ROOT + path);
  }

  static SplunkCall of(String method, String path) {
    return Arrays.stream(values())
        .filter(call -> call.method.equals(method) && call.path.matcher(path).matches())
        .findFirst()
        .orElse(OTHER);
  }

  /** The search id in the path; empty for a call that has none. */
  String sid(String requested) {
    Matcher matcher = path.matcher(requested);
    return matcher.matches() && matcher.groupCount() > 0 ? matcher.group(1) : "";
  }
}
