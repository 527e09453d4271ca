package org.grouperext.atlassianlicense.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.grouperext.atlassianlicense.testbed.splunk.SplunkSimulator;

/**
 * A {@link HeapProbe} in a JVM of its own, set up like this one but for its heap.
 *
 * @param splunk where it loads from
 * @param megabytes the most heap it gets
 */
record ProbeProcess(SplunkSimulator splunk, long megabytes) {

  /** Runs it with so many people known, who all come in again. */
  HeapUse run(int people) {
    ProcessBuilder builder = new ProcessBuilder(command(people)).redirectErrorStream(true);
    builder.environment().put(HeapProbe.TOKEN, splunk.token());
    try {
      Process process = builder.start();
      String output = new String(process.getInputStream().readAllBytes(), UTF_8);
      int exit = process.waitFor();
      return output
          .lines()
          .filter(line -> exit == 0 && line.startsWith(HeapProbe.MARK))
          .map(line -> use(line, people))
          .findFirst()
          .orElseThrow(() -> new IllegalStateException(failure(people, output)));
    } catch (IOException e) {
      throw new UncheckedIOException("The process that loads cannot be started", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The measurement was told to stop", e);
    }
  }

  private List<String> command(int people) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(argument -> !argument.startsWith("-X"))
        .forEach(command::add);
    command.addAll(
        List.of("-Xmx" + megabytes + "m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(
        List.of(HeapProbe.class.getName(), splunk.url().toString(), String.valueOf(people)));
    return command;
  }

  private static HeapUse use(String line, int people) {
    String[] words = line.split(" ", 4);
    if (!words[3].contains("people=" + people + " ")) {
      throw new IllegalStateException("Not all %d rows came in: %s".formatted(people, words[3]));
    }
    return new HeapUse(Long.parseLong(words[1]), Long.parseLong(words[2]));
  }

  private String failure(int people, String output) {
    return "A run over %d rows does not end well with a heap of %d MB:%n%s"
        .formatted(people, megabytes, output.substring(Math.max(0, output.length() - 2000)));
  }
}
