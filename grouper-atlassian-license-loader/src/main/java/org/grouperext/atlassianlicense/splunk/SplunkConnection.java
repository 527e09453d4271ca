package org.grouperext.atlassianlicense.splunk;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How to reach Splunk, and how long to wait for it.
 *
 * @param url the management address, such as {@code https://splunk.example.edu:8089}; with a
 *     namespace if the search needs one: {@code …/servicesNS/svc-grouper/search}
 * @param authentication how to show who asks
 * @param trust whose certificates are taken for Splunk's
 * @param proxy the HTTP proxy on the way, such as {@code http://proxy.example.edu:3128}; null if
 *     there is none
 * @param requestTimeout the longest wait for a connection, and for the next bytes of an answer
 * @param searchDeadline the longest a search may take, from its creation to its last row
 * @param pageRows rows to ask for at a time; Splunk gives 50,000 at most, or what it is set to
 * @param maxRows the most rows that are expected; a search that reaches it is not believed
 */
public record SplunkConnection(
    URI url,
    SplunkAuthentication authentication,
    SplunkTrust trust,
    @Nullable URI proxy,
    Duration requestTimeout,
    Duration searchDeadline,
    int pageRows,
    int maxRows) {

  /** One minute. */
  public static final Duration DEFAULT_REQUEST_TIMEOUT = Duration.ofMinutes(1);

  /** Half an hour. */
  public static final Duration DEFAULT_SEARCH_DEADLINE = Duration.ofMinutes(30);

  /** What Splunk gives at most unless it is set up otherwise. */
  public static final int DEFAULT_PAGE_ROWS = 50_000;

  /** A million people. */
  public static final int DEFAULT_MAX_ROWS = 1_000_000;

  private static final Pattern SERVICES = Pattern.compile(".*/services(NS)?(/.*)?");

  /** Says in the exception's message which value is wrong, and what it should be. */
  public SplunkConnection {
    requireUrl(url);
    requireProxy(proxy);
    requirePositive("request timeout", requestTimeout);
    requirePositive("search deadline", searchDeadline);
    if (pageRows < 1 || maxRows < 1) {
      throw new IllegalArgumentException(
          "The rows of a page and the most rows must be 1 or more, but are %d and %d."
              .formatted(pageRows, maxRows));
    }
  }

  /** With a bearer token and the defaults. */
  public static SplunkConnection of(URI url, String token) {
    return of(url, SplunkAuthentication.bearer(token));
  }

  /** With the defaults: no proxy, and the trust of Grouper's Java. */
  public static SplunkConnection of(URI url, SplunkAuthentication authentication) {
    return new SplunkConnection(
        url,
        authentication,
        SplunkTrust.JAVA,
        null,
        DEFAULT_REQUEST_TIMEOUT,
        DEFAULT_SEARCH_DEADLINE,
        DEFAULT_PAGE_ROWS,
        DEFAULT_MAX_ROWS);
  }

  /** The same with another trust. */
  public SplunkConnection withTrust(SplunkTrust other) {
    return new SplunkConnection(
        url, authentication, other, proxy, requestTimeout, searchDeadline, pageRows, maxRows);
  }

  /** The same through a proxy. */
  public SplunkConnection withProxy(URI address) {
    return new SplunkConnection(
        url, authentication, trust, address, requestTimeout, searchDeadline, pageRows, maxRows);
  }

  /** The same with another wait for a single request. */
  public SplunkConnection withRequestTimeout(Duration timeout) {
    return new SplunkConnection(
        url, authentication, trust, proxy, timeout, searchDeadline, pageRows, maxRows);
  }

  /** The same with another wait for a whole search. */
  public SplunkConnection withSearchDeadline(Duration deadline) {
    return new SplunkConnection(
        url, authentication, trust, proxy, requestTimeout, deadline, pageRows, maxRows);
  }

  /** The same with another number of rows a page. */
  public SplunkConnection withPageRows(int rows) {
    return new SplunkConnection(
        url, authentication, trust, proxy, requestTimeout, searchDeadline, rows, maxRows);
  }

  /** The same with another number of rows in all. */
  public SplunkConnection withMaxRows(int rows) {
    return new SplunkConnection(
        url, authentication, trust, proxy, requestTimeout, searchDeadline, pageRows, rows);
  }

  /** The path in front of {@code /search/jobs}: as given, or {@code /services} behind it. */
  String root() {
    String path = Objects.requireNonNullElse(url.getRawPath(), "").replaceAll("/+$", "");
    return SERVICES.matcher(path).matches() ? path : path + "/services";
  }

  private static void requireUrl(URI url) {
    String scheme = Objects.requireNonNullElse(url.getScheme(), "").toLowerCase(Locale.ROOT);
    if (!List.of("https", "http").contains(scheme) || url.getHost() == null) {
      throw new IllegalArgumentException(
          "The URL must be that of Splunk's management port, such as"
              + " https://splunk.example.edu:8089.");
    }
    if (url.getRawUserInfo() != null || url.getRawQuery() != null || url.getRawFragment() != null) {
      throw new IllegalArgumentException(
          "The URL must have no user, query or fragment, only a host, a port and perhaps a path.");
    }
  }

  private static void requireProxy(@Nullable URI proxy) {
    if (proxy != null
        && (!"http".equalsIgnoreCase(proxy.getScheme())
            || proxy.getHost() == null
            || proxy.getPort() < 0
            || proxy.getRawUserInfo() != null)) {
      throw new IllegalArgumentException(
          "The proxy must be an address with a port and no user, such as"
              + " http://proxy.example.edu:3128.");
    }
  }

  private static void requirePositive(String what, Duration duration) {
    if (duration.isNegative() || duration.isZero()) {
      throw new IllegalArgumentException(
          "The %s must be longer than nothing, but is %s.".formatted(what, duration));
    }
  }
}
