package org.grouperext.atlassianlicense.splunk;

import java.net.URI;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.client5.http.ssl.ClientTlsStrategyBuilder;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/**
 * Makes HTTP clients that do what they are told and nothing else: they follow no redirect, repeat
 * nothing, keep no cookie and log neither headers nor bodies.
 */
final class SplunkHttpClients {

  private static final TimeValue LONGEST_IDLE = TimeValue.ofMinutes(1);

  private SplunkHttpClients() {}

  static CloseableHttpClient create(SplunkConnection connection) {
    HttpClientBuilder builder =
        HttpClients.custom()
            .setUserAgent("grouper-atlassian-license")
            .disableRedirectHandling()
            .disableAutomaticRetries()
            .disableAuthCaching()
            .disableCookieManagement()
            .setConnectionManager(connections(connection));
    URI proxy = connection.proxy();
    if (proxy != null) {
      builder.setProxy(new HttpHost(proxy.getHost(), proxy.getPort()));
    }
    return builder.build();
  }

  private static HttpClientConnectionManager connections(SplunkConnection connection) {
    Timeout timeout = Timeout.of(connection.requestTimeout());
    PoolingHttpClientConnectionManagerBuilder builder =
        PoolingHttpClientConnectionManagerBuilder.create()
            .setConnectionFactory(socket -> new SilentConnection())
            .setDefaultConnectionConfig(
                ConnectionConfig.custom()
                    .setConnectTimeout(timeout)
                    .setSocketTimeout(timeout)
                    .setTimeToLive(LONGEST_IDLE)
                    .build());
    connection
        .trust()
        .context()
        .map(context -> ClientTlsStrategyBuilder.create().setSslContext(context).buildClassic())
        .ifPresent(builder::setTlsSocketStrategy);
    return builder.build();
  }
}
