package org.grouperext.atlassianlicense.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Measures and prints one line a figure: {@code ./bench [NAME…]}. */
public final class Bench {

  private static final int SHORT = 1;
  private static final int UNKNOWN = 2;

  private final List<Measurement> measurements;
  private final PrintStream out;
  private final PrintStream err;

  Bench(List<Measurement> measurements, PrintStream out, PrintStream err) {
    this.measurements = List.copyOf(measurements);
    this.out = out;
    this.err = err;
  }

  /** Ends with 0 only if every figure wanted keeps to its limit. */
  public static void main(String[] arguments) {
    endOnFailure();
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path root = Path.of(System.getProperty("project.root", "."));
    int result;
    try (SharedGrouper grouper = new SharedGrouper(root);
        SharedSeats seats = new SharedSeats(grouper)) {
      List<Measurement> all =
          List.of(
              new ParseMeasurement(),
              new StoreMeasurement(grouper),
              new HeapMeasurement(),
              new SeatMeasurement(seats),
              new RestartMeasurement(seats),
              new CrowdMeasurement(seats),
              new KeepMeasurement(grouper),
              new GrowthMeasurement(grouper),
              new RuleMeasurement(grouper),
              new ScreenMeasurement(),
              new StartMeasurement());
      result = new Bench(all, out, System.err).run(new Selection(List.of(arguments)));
    }
    System.exit(result);
  }

  /** Grouper has threads of its own, which would go on for ever. */
  static void endOnFailure() {
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, failure) -> {
          failure.printStackTrace();
          System.exit(SHORT);
        });
  }

  /** Gives 0 if all is well, 1 if a figure is short, 2 if a name fits no figure. */
  int run(Selection selection) {
    List<String> names = measurements.stream().flatMap(one -> one.names().stream()).toList();
    List<String> unknown = selection.unknown(names);
    if (!unknown.isEmpty()) {
      err.printf("There is no figure %s.%n", String.join(", ", unknown));
      err.printf("The figures are: %s. How one begins is enough.%n", String.join(", ", names));
      return UNKNOWN;
    }
    boolean ok = true;
    for (Measurement one : measurements) {
      if (one.names().stream().anyMatch(selection::holds)) {
        ok &= print(one.take(), selection);
      }
    }
    return ok ? 0 : SHORT;
  }

  private boolean print(List<Figure> figures, Selection selection) {
    List<Figure> wanted =
        figures.stream().filter(figure -> selection.holds(figure.name())).toList();
    wanted.forEach(figure -> out.println(figure.line()));
    return wanted.stream().noneMatch(Figure::isShort);
  }
}
