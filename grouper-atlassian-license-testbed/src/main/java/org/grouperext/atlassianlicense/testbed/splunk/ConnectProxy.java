package org.grouperext.atlassianlicense.testbed.splunk;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** An HTTP proxy that does nothing but {@code CONNECT}, and remembers what it was asked for. */
public final class ConnectProxy implements AutoCloseable {

  private final ServerSocket server;
  private final List<String> heads = new CopyOnWriteArrayList<>();
  private final List<Socket> sockets = new CopyOnWriteArrayList<>();
  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, "connect-proxy");
            thread.setDaemon(true);
            return thread;
          });

  private ConnectProxy() throws IOException {
    server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    threads.execute(this::accept);
  }

  /** A proxy that runs, on a port of its own. */
  public static ConnectProxy create() {
    try {
      return new ConnectProxy();
    } catch (IOException e) {
      throw new UncheckedIOException("The proxy cannot listen", e);
    }
  }

  /** Where it listens. */
  public URI url() {
    return URI.create("http://127.0.0.1:" + server.getLocalPort());
  }

  /** Request lines and headers of all requests so far: all that it could see. */
  public List<String> heads() {
    return List.copyOf(heads);
  }

  @Override
  public void close() {
    try {
      server.close();
      for (Socket socket : sockets) {
        socket.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The proxy cannot be stopped", e);
    }
    threads.shutdownNow();
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        Socket client = server.accept();
        sockets.add(client);
        threads.execute(() -> connect(client));
      } catch (IOException ignored) {
        // It was stopped.
      }
    }
  }

  // A client sends nothing behind the head before it is answered, so no byte is lost in the reader.
  private void connect(Socket client) {
    try (client) {
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(client.getInputStream(), ISO_8859_1));
      String request = String.valueOf(reader.readLine());
      StringBuilder head = new StringBuilder(request);
      for (String line = reader.readLine();
          line != null && !line.isEmpty();
          line = reader.readLine()) {
        head.append('\n').append(line);
      }
      heads.add(head.toString());
      URI target = URI.create("http://" + request.split(" ", 3)[1]);
      try (Socket splunk = new Socket(target.getHost(), target.getPort())) {
        sockets.add(splunk);
        client.getOutputStream().write("HTTP/1.1 200 Connected\r\n\r\n".getBytes(ISO_8859_1));
        threads.execute(() -> relay(splunk, client));
        relay(client, splunk);
      }
    } catch (IOException ignored) {
      // One of the two went away.
    }
  }

  private static void relay(Socket from, Socket to) {
    try (from;
        to) {
      from.getInputStream().transferTo(to.getOutputStream());
    } catch (IOException ignored) {
      // One of the two went away.
    }
  }
}
