package org.grouperext.atlassianlicense.demo;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.grouperext.atlassianlicense.clock.LicenseClock;

/** Shows the whole system at work: {@code ./demo}, or {@code ./demo --story} without a screen. */
public final class Demo {

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final Path root = Path.of(System.getProperty("project.root", "."));
  private final long started = System.nanoTime();

  private Demo() {}

  /** Ends with 0 only if every step came out as it should. */
  public static void main(String[] arguments) throws InterruptedException {
    List<String> wanted = List.of(arguments);
    if (!wanted.isEmpty() && !wanted.equals(List.of("--story"))) {
      System.err.println("Usage: ./demo [--story]");
      System.exit(2);
    }
    boolean ok = new Demo().show(wanted.isEmpty());
    System.exit(ok ? 0 : 1);
  }

  private boolean show(boolean andWait) throws InterruptedException {
    out.println("Starting a Grouper, a Splunk and an Atlassian with 2,000 people …");
    try (DemoSystem system = DemoSystem.start(root)) {
      boolean ok = tell(system);
      if (andWait) {
        LicenseClock.use(Clock.systemUTC());
        system.grouper().startDaemon().awaitStarted();
        printAddresses(system);
        new CountDownLatch(1).await();
      }
      return ok;
    }
  }

  private boolean tell(DemoSystem system) {
    SetUp setUp = new SetUp(system, Instant.now().truncatedTo(ChronoUnit.MILLIS));
    Stage stage = new Stage(system, new Registry(system.grouper()));
    setUp.people();
    setUp.logins();
    List<Step> steps = new ArrayList<>(new Opening(stage, setUp).steps());
    steps.addAll(new Everyday(stage, setUp).steps());
    steps.addAll(new BadDay(stage, setUp).steps());
    steps.addAll(new GoingLive(stage).steps());
    steps.addAll(new CheckUp(stage).steps());
    boolean ok = new Story(stage, out).tell(steps, started);
    setUp.jumpPage(root);
    return ok;
  }

  private void printAddresses(DemoSystem system) {
    Registry registry = new Registry(system.grouper());
    out.println("It goes on running, with a Grouper daemon. Open:");
    out.println("  Jump page      " + system.ui().address("/jump/index.html"));
    out.println(
        "  Claim screen   " + system.ui().customUi(registry.group(DemoGroups.CLAIMED).getId()));
    out.println("  Atlassian      " + system.atlassian().page() + "  (simulated: who has a seat)");
    out.println("  Splunk         " + system.splunk().url() + "  (simulated: REST only)");
    out.println("Stop it with Ctrl-C.");
  }
}
