package org.grouperext.atlassianlicense.testbed.atlassian;

import java.util.regex.Pattern;

/**
 * One call the simulator received.
 *
 * @param path the path inside the directory, for example {@code /Users/123}
 * @param query the decoded query, empty when there was none
 * @param summary what the body asked for, without anybody's data: {@code add members 50}, or the
 *     names of the attributes sent; empty without a body
 * @param status the status answered; 0 when the connection was cut instead
 */
public record Call(String method, String path, String query, String summary, int status) {

  /**
   * Tells whether this is such a call.
   *
   * @param wantedMethod a method, or {@code *} for any
   * @param pathPattern a path in which {@code *} stands for one segment, for example {@code
   *     /Groups/*}, or {@code **} for any path
   */
  public boolean is(String wantedMethod, String pathPattern) {
    boolean thisMethod = wantedMethod.equals("*") || method.equals(wantedMethod);
    String expression = Pattern.quote(pathPattern).replace("*", "\\E[^/]+\\Q");
    return thisMethod && (pathPattern.equals("**") || path.matches(expression));
  }

  /** Tells whether this call asks to change something. */
  public boolean isWrite() {
    return !method.equals("GET");
  }

  Call answered(int answer) {
    return new Call(method, path, query, summary, answer);
  }
}
