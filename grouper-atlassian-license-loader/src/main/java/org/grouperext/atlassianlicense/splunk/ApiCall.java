package org.grouperext.atlassianlicense.splunk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.entity.UrlEncodedFormEntity;
import org.apache.hc.core5.http.NameValuePair;
import org.apache.hc.core5.http.message.BasicNameValuePair;
import org.apache.hc.core5.net.WWWFormCodec;

/**
 * One request to Splunk.
 *
 * @param method the HTTP method
 * @param path from the root of the host
 * @param parameters sent as a form with POST, as a query otherwise
 */
record ApiCall(String method, String path, Map<String, String> parameters) {

  HttpUriRequestBase request(SplunkConnection connection) {
    boolean post = method.equals("POST");
    String query = post || parameters.isEmpty() ? "" : "?" + WWWFormCodec.format(pairs(), UTF_8);
    HttpUriRequestBase request =
        new HttpUriRequestBase(method, address(connection.url(), path + query));
    request.setHeader("Authorization", connection.authentication().header());
    request.setHeader("Accept", "application/json");
    if (post) {
      request.setEntity(new UrlEncodedFormEntity(pairs(), UTF_8));
    }
    return request;
  }

  /** Method and path, for messages: no host, no parameters. */
  @Override
  public String toString() {
    return method + " " + path;
  }

  private static URI address(URI host, String pathAndQuery) {
    return URI.create(host.getScheme() + "://" + host.getRawAuthority() + pathAndQuery);
  }

  private List<NameValuePair> pairs() {
    return parameters.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .<NameValuePair>map(pair -> new BasicNameValuePair(pair.getKey(), pair.getValue()))
        .toList();
  }
}
