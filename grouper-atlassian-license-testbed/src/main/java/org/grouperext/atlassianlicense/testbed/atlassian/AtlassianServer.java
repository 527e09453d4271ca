package org.grouperext.atlassianlicense.testbed.atlassian;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The web server of the simulator, on the loopback address. */
final class AtlassianServer implements AutoCloseable {
  private static final int THREADS = 8;

  // Without it the JDK's server takes 40 ms a call, held up by delayed acknowledgements. It reads
  // the property once, when the first server of the JVM is made.
  static {
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final HttpServer server;
  private final ExecutorService threads =
      Executors.newFixedThreadPool(THREADS, AtlassianServer::daemon);

  private AtlassianServer(HttpServer server) {
    this.server = server;
    server.setExecutor(threads);
  }

  /** Takes the port, 0 for any free one; answers nothing before {@link #start}. */
  static AtlassianServer bind(int port) {
    InetAddress loopback = InetAddress.getLoopbackAddress();
    try {
      return new AtlassianServer(HttpServer.create(new InetSocketAddress(loopback, port), 0));
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The Atlassian simulator cannot listen on port "
              + port
              + "; free it, or use 0 for any free one",
          e);
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "atlassian-simulator");
    thread.setDaemon(true);
    return thread;
  }

  URI root() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
  }

  void serve(String path, HttpHandler handler) {
    server.createContext(path, handler);
  }

  void start() {
    server.start();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
