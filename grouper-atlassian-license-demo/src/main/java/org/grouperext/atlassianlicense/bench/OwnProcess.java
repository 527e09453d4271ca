package org.grouperext.atlassianlicense.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A measurement in a JVM of its own, set up like this one: it prints a line that begins with {@link
 * #MARK} and has its numbers behind it.
 *
 * @param main what to run
 */
record OwnProcess(Class<?> main) {

  static final String MARK = "numbers:";

  private static final int LAST = 2000;

  List<Double> numbers() {
    try {
      Process process = new ProcessBuilder(command()).redirectErrorStream(true).start();
      String output = new String(process.getInputStream().readAllBytes(), UTF_8);
      int exit = process.waitFor();
      return output
          .lines()
          .filter(line -> exit == 0 && line.startsWith(MARK))
          .map(line -> Arrays.stream(line.split(" ")).skip(1).map(Double::valueOf).toList())
          .findFirst()
          .orElseThrow(() -> new IllegalStateException(failure(output)));
    } catch (IOException e) {
      throw new UncheckedIOException("The process that measures cannot be started", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The measurement was told to stop", e);
    }
  }

  private List<String> command() throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    // This JVM may have a Grouper, which owns its folder of configuration.
    String given = System.getProperty("testbed.conf", "target/grouper-conf");
    String conf = given + "-" + main.getSimpleName();
    // A JVM ignores a folder on the class path that is not there when it starts.
    Files.createDirectories(Path.of(conf));
    command.add("-Dtestbed.conf=" + conf);
    command.add("-cp");
    command.add(System.getProperty("java.class.path").replace(given, conf));
    command.add(main.getName());
    return command;
  }

  private String failure(String output) {
    return "%s did not come to an end:%n%s"
        .formatted(main.getSimpleName(), output.substring(Math.max(0, output.length() - LAST)));
  }
}
