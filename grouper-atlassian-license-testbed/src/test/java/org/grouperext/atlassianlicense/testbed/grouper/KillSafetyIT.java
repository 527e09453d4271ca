package org.grouperext.atlassianlicense.testbed.grouper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class KillSafetyIT {
  @Test
  void killedJvmLeavesNothingBehind(@TempDir Path folder) throws IOException {
    Path configuration = Files.createDirectory(folder.resolve("conf"));
    Path work = Files.createDirectory(folder.resolve("tmp"));
    Path log = folder.resolve("victim.log");
    ChildJvm jvm = new ChildJvm(Victim.class, configuration, List.of("-Xmx1g"));
    ProcessBuilder command = jvm.command(log).redirectError(Redirect.appendTo(log.toFile()));
    command
        .command()
        .replaceAll(
            part -> part.startsWith("-Djava.io.tmpdir=") ? "-Djava.io.tmpdir=" + work : part);
    Process victim = command.start();
    List<ProcessHandle> orphans = processes(victim, log);

    assertThat(orphans).hasSize(2).allMatch(ProcessHandle::isAlive);
    assertThat(workFolders(work)).isNotEmpty();

    victim.destroyForcibly();

    await()
        .atMost(Duration.ofSeconds(10))
        .until(() -> orphans.stream().noneMatch(ProcessHandle::isAlive));
    await().atMost(Duration.ofSeconds(10)).until(() -> workFolders(work).isEmpty());
  }

  private static List<ProcessHandle> processes(Process victim, Path log) throws IOException {
    try (BufferedReader output = victim.inputReader(StandardCharsets.UTF_8)) {
      String line = Objects.requireNonNull(output.readLine(), () -> "see " + log);
      return Stream.of(line.split(" "))
          .map(Long::valueOf)
          .map(ProcessHandle::of)
          .flatMap(Optional::stream)
          .toList();
    }
  }

  private static List<Path> workFolders(Path work) throws IOException {
    try (Stream<Path> files = Files.list(work)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("grouper-testbed-"))
          .toList();
    }
  }

  /** Starts a Grouper with a daemon, tells the processes' ids, and waits for its end. */
  static final class Victim {
    private Victim() {}

    /** Takes no arguments. */
    public static void main(String[] arguments) throws InterruptedException {
      EmbeddedGrouper grouper = EmbeddedGrouper.start(GrouperConfiguration.standard());
      GrouperDaemon daemon = grouper.startDaemon().awaitStarted();
      System.out.println(grouper.databaseProcessId() + " " + daemon.processId());
      Thread.currentThread().join();
    }
  }
}
