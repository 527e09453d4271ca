package org.grouperext.atlassianlicense.testbed.grouper;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * A Grouper daemon in a JVM of its own, with the class path and the configuration of this one: all
 * jobs run on their schedules. It ends when this JVM ends, in whatever way.
 */
public final class GrouperDaemon implements AutoCloseable {
  private static final Duration LONGEST_START = Duration.ofMinutes(2);
  private static final Duration LONGEST_STOP = Duration.ofSeconds(20);

  private final Process process;
  private final Path log;
  private final CompletableFuture<String> started;

  private GrouperDaemon(Process process, Path log) {
    this.process = process;
    this.log = log;
    this.started = new CompletableFuture<>();
    Thread reader = new Thread(() -> started.complete(firstLine(process)), "reads " + log);
    reader.setDaemon(true);
    reader.start();
  }

  static GrouperDaemon start(ConfigurationFolder folder, int number) {
    return start(folder, number, List.of("-Xmx600m"));
  }

  /** Made to be ready soon, and to leave the machine to the others while it waits. */
  static GrouperDaemon standBy(ConfigurationFolder folder, int number) {
    return start(folder, number, ShortLivedJvm.options("500m"), DaemonProcess.STANDBY);
  }

  /**
   * Starts a daemon over a folder of configuration of the caller's own, with these libraries and no
   * others; does not wait for it. The testbed must be among the libraries.
   *
   * @param options for the command {@code java}, such as {@code -Xmx600m}
   */
  public static GrouperDaemon start(Path configuration, String libraries, List<String> options) {
    ChildJvm jvm = new ChildJvm(DaemonProcess.class, configuration, options, libraries);
    return start(jvm, configuration.resolve("daemon.log"));
  }

  private static GrouperDaemon start(
      ConfigurationFolder folder, int number, List<String> options, String... arguments) {
    Path log = folder.freshLog("daemon-" + number);
    return start(new ChildJvm(DaemonProcess.class, folder.path(), options), log, arguments);
  }

  private static GrouperDaemon start(ChildJvm jvm, Path log, String... arguments) {
    try {
      Process process =
          jvm.command(log, arguments).redirectError(Redirect.appendTo(log.toFile())).start();
      return new GrouperDaemon(process, log);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot start a JVM for a Grouper daemon", e);
    }
  }

  private static String firstLine(Process process) {
    try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
      @Nullable String line = output.readLine();
      return line == null ? "" : line;
    } catch (IOException e) {
      return "";
    }
  }

  /** Waits until the scheduler runs; throws when the daemon ends before that. */
  public GrouperDaemon awaitStarted() {
    try {
      String line = started.get(LONGEST_START.toSeconds(), TimeUnit.SECONDS);
      if (line.startsWith(DaemonProcess.STARTED)) {
        return this;
      }
      throw new TestbedException("The Grouper daemon ended before it had started; see " + log);
    } catch (TimeoutException | ExecutionException e) {
      throw new TestbedException("The Grouper daemon did not start; see " + log, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new TestbedException("Interrupted while a Grouper daemon started", e);
    }
  }

  /** Lets a daemon that stands by start its scheduler; does not wait for it. */
  public GrouperDaemon go() {
    send(ParentLine.GO);
    return this;
  }

  /** Returns the id of the daemon's scheduler among those of the cluster; waits for its start. */
  public String schedulerId() {
    awaitStarted();
    return started.join().substring(DaemonProcess.STARTED.length()).strip();
  }

  /** Returns whether the daemon's JVM runs. */
  public boolean isAlive() {
    return process.isAlive();
  }

  /** Returns the id of the daemon's process. */
  public long processId() {
    return process.pid();
  }

  /** Returns the file with all that the daemon logs and prints; it stays after the end. */
  public Path log() {
    return log;
  }

  /** Ends the daemon in order: it begins no more jobs, and does not wait for running ones. */
  public void stop() {
    send(ParentLine.STOP);
    awaitEnd();
  }

  private void send(int what) {
    try {
      process.getOutputStream().write(what);
      process.getOutputStream().flush();
    } catch (IOException ignored) {
      // It is gone already.
    }
  }

  /** Kills the daemon as an operating system would, in the middle of whatever it does. */
  public void kill() {
    process.destroyForcibly();
    awaitEnd();
  }

  @Override
  public void close() {
    stop();
  }

  private void awaitEnd() {
    try {
      if (!process.waitFor(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new TestbedException("The Grouper daemon did not stop and was killed; see " + log);
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
