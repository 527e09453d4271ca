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
  private final CompletableFuture<Boolean> started;

  private GrouperDaemon(Process process, Path log) {
    this.process = process;
    this.log = log;
    this.started = CompletableFuture.supplyAsync(() -> saysStarted(process));
  }

  static GrouperDaemon start(ConfigurationFolder folder, int number) {
    Path log = folder.freshLog("daemon-" + number);
    ChildJvm jvm = new ChildJvm(DaemonProcess.class, folder.path(), List.of("-Xmx600m"));
    try {
      Process process = jvm.command(log).redirectError(Redirect.appendTo(log.toFile())).start();
      return new GrouperDaemon(process, log);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot start a JVM for a Grouper daemon", e);
    }
  }

  private static boolean saysStarted(Process process) {
    try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
      @Nullable String line = output.readLine();
      return DaemonProcess.STARTED.equals(line);
    } catch (IOException e) {
      return false;
    }
  }

  /** Waits until the scheduler runs; throws when the daemon ends before that. */
  public GrouperDaemon awaitStarted() {
    try {
      if (started.get(LONGEST_START.toSeconds(), TimeUnit.SECONDS)) {
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
    try {
      process.getOutputStream().write(ParentLine.STOP);
      process.getOutputStream().flush();
    } catch (IOException ignored) {
      // It is gone already.
    }
    awaitEnd();
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
