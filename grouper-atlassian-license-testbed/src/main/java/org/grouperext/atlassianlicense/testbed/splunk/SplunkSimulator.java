package org.grouperext.atlassianlicense.testbed.splunk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ServerSocketFactory;
import javax.net.ssl.SSLContext;

/**
 * A Splunk that answers searches over login events, over real HTTP on a port of its own.
 *
 * <p>It knows one index, {@value SplunkIndex#NAME}, and understands {@code search index=…
 * service_provider="…" | … | stats max(_time) as X by Y}, a trailer added with {@code appendpipe},
 * and {@code | tstats min(_time) as X max(_time) as Y count where index=…}. As a real Splunk does,
 * it answers a search of any other index with no rows and no complaint.
 */
public final class SplunkSimulator implements AutoCloseable {

  private final SplunkIndex index = new SplunkIndex();
  private final SearchJobs jobs = new SearchJobs(index);
  private final List<SplunkFault> faults = new CopyOnWriteArrayList<>();
  private final List<SplunkRequest> requests = new CopyOnWriteArrayList<>();
  private final String token = "token-" + UUID.randomUUID();
  private final ServerSocketFactory sockets;
  private final String scheme;
  private final int port;
  private volatile SplunkCredentials credentials = SplunkCredentials.bearer(token);
  private Optional<SplunkHttpServer> server;

  private SplunkSimulator(String scheme, ServerSocketFactory sockets) {
    this.scheme = scheme;
    this.sockets = sockets;
    server = Optional.of(listen(0));
    port = server.get().port();
  }

  /** A running simulator without any events. */
  public static SplunkSimulator create() {
    return new SplunkSimulator("http", ServerSocketFactory.getDefault());
  }

  /** The same over HTTPS, with a certificate of its own. */
  public static SplunkSimulator createSecure(SSLContext certificate) {
    return new SplunkSimulator("https", certificate.getServerSocketFactory());
  }

  /** Where it listens, without a path. */
  public URI url() {
    return URI.create(scheme + "://127.0.0.1:" + port);
  }

  /** The bearer token that it accepts, unless told otherwise. */
  public String token() {
    return token;
  }

  /** Accepts these, and nothing else any more. */
  public void accept(SplunkCredentials others) {
    credentials = others;
  }

  /** Sets it up anew; searches that exist keep their rows. */
  public void settings(SplunkSettings settings) {
    jobs.settings(settings);
  }

  /** Writes a line into the log. */
  public void log(LoginEvent event) {
    index.add(event);
  }

  /** Someone signs in to Atlassian. */
  public void login(String user, Instant time) {
    log(new LoginEvent(user, time, LoginEvent.ATLASSIAN));
  }

  /** Empties the log. */
  public void forgetLogins() {
    index.clear();
  }

  /** Older events have been thrown away: no search finds them any more. */
  public void retainFrom(Instant first) {
    index.retainFrom(first);
  }

  /**
   * Every other event cannot be reached. A search that allows partial results gives the rest with a
   * warning, any other fails.
   */
  public void indexerDown(boolean down) {
    index.indexerDown(down);
  }

  /** Something goes wrong from now on; the newest fault stands in front of the older ones. */
  public void fault(SplunkFault fault) {
    faults.add(fault);
  }

  /** All is well again. */
  public void heal() {
    faults.clear();
  }

  /** Every authenticated or refused request so far, in the order of arrival. */
  public List<SplunkRequest> requests() {
    return List.copyOf(requests);
  }

  /** How many requests of one kind there were. */
  public long count(SplunkCall call) {
    return requests.stream().filter(request -> request.call() == call).count();
  }

  /** The ids of the searches that nobody deleted. */
  public List<String> sids() {
    return jobs.sids();
  }

  /** Forgets all searches, as a search head does that is started anew. */
  public void forgetSearches() {
    jobs.forget();
  }

  /** Goes down: connections are refused. A second call does nothing. */
  public synchronized void stop() {
    server.ifPresent(SplunkHttpServer::stop);
    server = Optional.empty();
  }

  /** Comes up again, on the same port and with the same events. A second call does nothing. */
  public synchronized void start() {
    if (server.isEmpty()) {
      server = Optional.of(listen(port));
    }
  }

  @Override
  public void close() {
    stop();
  }

  private SplunkAnswer answer(Optional<String> authorization, SplunkRequest request) {
    requests.add(request);
    SplunkService service =
        inward ->
            authorization.filter(credentials.authorization()::equals).isPresent()
                ? jobs.answer(inward)
                : SplunkAnswers.unauthorized();
    for (SplunkFault fault : faults) {
      SplunkService healthy = service;
      service = inward -> fault.answer(inward, healthy);
    }
    return service.answer(request);
  }

  private SplunkHttpServer listen(int onPort) {
    try {
      return SplunkHttpServer.listen(onPort, sockets, this::answer);
    } catch (IOException e) {
      throw new UncheckedIOException("The Splunk simulator cannot listen on port " + onPort, e);
    }
  }
}
