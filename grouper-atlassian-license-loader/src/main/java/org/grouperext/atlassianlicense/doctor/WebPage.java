package org.grouperext.atlassianlicense.doctor;

import java.io.IOException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.util.Timeout;

/** Asks for a page once, without following where it leads, such as to a login. */
final class WebPage {

  private static final Timeout TIMEOUT = Timeout.ofSeconds(10);

  private WebPage() {}

  /**
   * The HTTP status of the page.
   *
   * @throws IOException if there is no answer within 10 seconds
   * @throws IllegalArgumentException if this is no address
   */
  static int status(String address) throws IOException {
    try (CloseableHttpClient http = client()) {
      return http.execute(new HttpGet(address), ClassicHttpResponse::getCode);
    }
  }

  private static CloseableHttpClient client() {
    ConnectionConfig timeouts =
        ConnectionConfig.custom().setConnectTimeout(TIMEOUT).setSocketTimeout(TIMEOUT).build();
    return HttpClients.custom()
        .disableRedirectHandling()
        .disableAutomaticRetries()
        .disableCookieManagement()
        .setConnectionManager(
            PoolingHttpClientConnectionManagerBuilder.create()
                .setDefaultConnectionConfig(timeouts)
                .build())
        .build();
  }
}
