package org.grouperext.atlassianlicense.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.grouperext.atlassianlicense.testbed.splunk.SplunkSimulator;

/**
 * How much heap a search needs beyond that of the idle process, whatever the number of rows.
 *
 * <p>Another JVM searches a simulated Splunk over HTTP. It does so twice: to learn how much it
 * needs when idle, and then with a heap so small that there is no more beyond that than the limit.
 */
final class HeapMeasurement implements Measurement {

  private static final String NAME = "splunk.heap";
  private static final int ROWS = 1_000_000;
  private static final long MEGABYTE = 1 << 20;
  private static final long MOST = 64;
  private static final long PLENTY = 512;

  @Override
  public List<String> names() {
    return List.of(NAME);
  }

  @Override
  public List<Figure> take() {
    try (SplunkSimulator splunk = SplunkSimulator.create()) {
      for (int i = 0; i < ROWS; i++) {
        splunk.login(
            String.format(Locale.ROOT, "person%07d", i), ResultPage.FROM.plusMillis(5L * i));
      }
      Heap free = probe(splunk, PLENTY);
      Heap tight = probe(splunk, free.idle() / MEGABYTE + MOST);
      double used = (double) (tight.peak() - tight.idle()) / MEGABYTE;
      return List.of(new Figure(NAME, used, Unit.MEGABYTES, Limit.below(MOST)));
    }
  }

  /**
   * What a search had in use, in bytes.
   *
   * @param idle before it
   * @param peak at most
   * @param rows what it read
   */
  private record Heap(long idle, long peak, long rows) {

    static Heap parse(String line) {
      String[] numbers = line.strip().split(" ");
      return new Heap(
          Long.parseLong(numbers[0]), Long.parseLong(numbers[1]), Long.parseLong(numbers[2]));
    }
  }

  private static Heap probe(SplunkSimulator splunk, long megabytes) {
    ProcessBuilder command =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx" + megabytes + "m",
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "-cp",
            System.getProperty("java.class.path"),
            HeapProbe.class.getName(),
            splunk.url().toString());
    command.environment().put(HeapProbe.TOKEN, splunk.token());
    try {
      Process process = command.redirectError(Redirect.INHERIT).start();
      String line = new String(process.getInputStream().readAllBytes(), UTF_8);
      if (process.waitFor() != 0) {
        throw new IllegalStateException(
            "A search of %d rows does not get by with a heap of %d MB.".formatted(ROWS, megabytes));
      }
      return checked(Heap.parse(line));
    } catch (IOException e) {
      throw new UncheckedIOException("The process that searches cannot be started", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The measurement was told to stop", e);
    }
  }

  private static Heap checked(Heap heap) {
    if (heap.rows() != ROWS) {
      throw new IllegalStateException(
          "There are %d rows instead of %d.".formatted(heap.rows(), ROWS));
    }
    return heap;
  }
}
