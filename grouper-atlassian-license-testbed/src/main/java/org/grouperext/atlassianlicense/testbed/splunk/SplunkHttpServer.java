package org.grouperext.atlassianlicense.testbed.splunk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.BiFunction;
import javax.net.ServerSocketFactory;

/** Carries requests and answers over real HTTP, on a port of the loopback address. */
final class SplunkHttpServer {

  private final ServerSocket server;
  private final BiFunction<Optional<String>, SplunkRequest, SplunkAnswer> service;
  private final Set<Socket> connections = ConcurrentHashMap.newKeySet();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final ExecutorService threads;

  private SplunkHttpServer(
      ServerSocket server, BiFunction<Optional<String>, SplunkRequest, SplunkAnswer> service) {
    this.server = server;
    this.service = service;
    this.threads =
        Executors.newCachedThreadPool(
            task -> {
              Thread thread = new Thread(task, "splunk-simulator");
              thread.setDaemon(true);
              return thread;
            });
  }

  /** Listens, with TLS or without as the sockets are; port 0 lets the operating system choose. */
  static SplunkHttpServer listen(
      int port,
      ServerSocketFactory sockets,
      BiFunction<Optional<String>, SplunkRequest, SplunkAnswer> service)
      throws IOException {
    ServerSocket server = sockets.createServerSocket();
    server.setReuseAddress(true);
    server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    SplunkHttpServer listening = new SplunkHttpServer(server, service);
    listening.threads.execute(listening::accept);
    return listening;
  }

  int port() {
    return server.getLocalPort();
  }

  void stop() {
    try {
      server.close();
      // Until nobody accepts any more the port is open, and a client would wait for an answer.
      closed.await();
      for (Socket connection : connections) {
        connection.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The Splunk simulator cannot be stopped", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    threads.shutdownNow();
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        Socket connection = server.accept();
        connections.add(connection);
        threads.execute(() -> serve(connection));
      } catch (IOException | RejectedExecutionException ignored) {
        // It was stopped, or a client went away before it was served.
      }
    }
    closed.countDown();
  }

  private void serve(Socket connection) {
    try (connection) {
      connection.setTcpNoDelay(true);
      SplunkConversation conversation = new SplunkConversation(connection, service);
      boolean open = true;
      while (open) {
        open = conversation.goesOn();
      }
    } catch (IOException ignored) {
      // The client went away, did not trust us, or the simulator was stopped.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      connections.remove(connection);
    }
  }
}
