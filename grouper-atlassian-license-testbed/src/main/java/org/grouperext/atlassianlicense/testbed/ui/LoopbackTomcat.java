package org.grouperext.atlassianlicense.testbed.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.apache.catalina.Container;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.startup.Tomcat;

/**
 * A Tomcat that only this machine can reach. Add contexts, start it once, close it; its working
 * files go with it.
 */
final class LoopbackTomcat implements AutoCloseable {
  private static final String LOOPBACK = "127.0.0.1";

  private final Tomcat tomcat = new Tomcat();
  private final Path base;
  private int port;

  LoopbackTomcat() {
    try {
      base = Files.createTempDirectory("testbed-ui-");
    } catch (IOException e) {
      throw new UncheckedIOException("No temporary folder for Tomcat; check java.io.tmpdir.", e);
    }
    tomcat.setSilent(true);
    tomcat.setBaseDir(base.toString());
    tomcat.getHost(); // Makes it, which Tomcat wants before it starts.
  }

  /** Adds a context which serves static files and JSPs from this folder. */
  StandardContext addContext(String path, Path documents) {
    StandardContext context =
        (StandardContext) tomcat.addContext(path, documents.toAbsolutePath().toString());
    // Nothing here uses RMI; looking for what it left behind needs another opened module.
    context.setClearReferencesRmiTargets(false);
    Tomcat.initWebappDefaults(context);
    context.addMimeMapping("html", "text/html;charset=utf-8");
    return context;
  }

  /** An empty folder of this server's own, gone when it is closed. */
  Path emptyFolder(String name) {
    try {
      return Files.createDirectories(base.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot create " + base.resolve(name), e);
    }
  }

  /**
   * Starts the contexts, then listens on the preferred port, or on any free one when that is busy.
   * Nobody can connect before everything is ready.
   */
  void start(int preferredPort) {
    try {
      tomcat.start();
    } catch (LifecycleException e) {
      throw new IllegalStateException("Tomcat did not start; the cause says why.", e);
    }
    for (Container context : tomcat.getHost().findChildren()) {
      if (!context.getState().isAvailable()) {
        throw new IllegalStateException(
            "Nothing is served under " + context.getName() + "; the log says what failed there.");
      }
    }
    port = preferredPort == 0 || !listens(preferredPort) ? listenAnywhere() : preferredPort;
  }

  /** The address of a path on the running server. */
  URI address(String path) {
    return URI.create("http://" + LOOPBACK + ":" + port + path);
  }

  private boolean listens(int wanted) {
    Connector connector = connector(wanted);
    try {
      tomcat.getService().addConnector(connector);
      return true;
    } catch (IllegalArgumentException busy) {
      tomcat.getService().removeConnector(connector);
      return false;
    }
  }

  private int listenAnywhere() {
    Connector connector = connector(0);
    tomcat.getService().addConnector(connector);
    return connector.getLocalPort();
  }

  private static Connector connector(int port) {
    Connector connector = new Connector();
    connector.setPort(port);
    connector.setProperty("address", LOOPBACK);
    connector.setThrowOnFailure(true);
    return connector;
  }

  @Override
  public void close() {
    try {
      tomcat.stop();
      tomcat.destroy();
      delete(base);
    } catch (LifecycleException e) {
      throw new IllegalStateException("Tomcat did not stop; the cause says why.", e);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot delete " + base + "; delete it by hand.", e);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
