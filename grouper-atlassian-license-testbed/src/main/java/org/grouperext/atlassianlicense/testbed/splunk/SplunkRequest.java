package org.grouperext.atlassianlicense.testbed.splunk;

import java.util.Map;

/**
 * One request as it arrived, without the token.
 *
 * @param method the HTTP method
 * @param path the path, decoded
 * @param parameters query and form parameters; the last of several values counts
 */
public record SplunkRequest(String method, String path, Map<String, String> parameters) {

  /** Copies the parameters. */
  public SplunkRequest {
    parameters = Map.copyOf(parameters);
  }

  /** What it asks for. */
  public SplunkCall call() {
    return SplunkCall.of(method, path);
  }

  /** The search id in the path; empty for a call that has none. */
  public String sid() {
    return call().sid(path);
  }

  /** A parameter's value, or the default that Splunk documents for it. */
  public String parameter(String name, String byDefault) {
    return parameters.getOrDefault(name, byDefault);
  }
}
