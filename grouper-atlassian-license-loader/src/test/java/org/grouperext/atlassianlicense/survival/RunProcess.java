package org.grouperext.atlassianlicense.survival;

import edu.internet2.middleware.grouper.GrouperSession;
import edu.internet2.middleware.grouper.app.loader.GrouperLoader;
import edu.internet2.middleware.grouper.cfg.GrouperConfig;
import edu.internet2.middleware.grouper.misc.GrouperStartup;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.grouperext.atlassianlicense.clock.LicenseClock;
import org.grouperext.atlassianlicense.testbed.grouper.ShortLivedJvm;

/** The login activity job in a JVM of its own, over the database of its parent, to be killed. */
final class RunProcess implements AutoCloseable {

  /** Several windows a run, and people spread over them in a way that no institution's are. */
  static final Map<String, String> SETTINGS =
      Map.of(
          "atlassianActivity.idp.windowDays", "13",
          "atlassianActivity.idp.shrinkMaxPercent", "100");

  private static final int READY = 'r';
  private static final int DONE = 'd';

  private final Process process;

  private RunProcess(Process process) {
    this.process = process;
  }

  /**
   * Starts the JVM, with the job's clock at this moment; does not wait for Grouper.
   *
   * @param classes options for its classes
   */
  static RunProcess start(List<String> classes, Path configuration, Instant now)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    Stream.of("lang", "lang.reflect", "util", "text", "time", "io", "math")
        .forEach(name -> command.add("--add-opens=java.base/java." + name + "=ALL-UNNAMED"));
    command.add("--add-opens=java.sql/java.sql=ALL-UNNAMED");
    command.addAll(ShortLivedJvm.options("500m"));
    command.add("-Dtestbed.log=" + configuration.resolve("killed.log"));
    command.addAll(classes);
    command.add(RunProcess.class.getName());
    command.add(now.toString());
    return new RunProcess(
        new ProcessBuilder(command)
            .redirectError(configuration.resolve("killed.err").toFile())
            .start());
  }

  /** Waits until Grouper is up, and lets the job begin. */
  void go() throws IOException {
    await(READY);
    process.getOutputStream().write(READY);
    process.getOutputStream().flush();
  }

  void awaitDone() throws IOException {
    await(DONE);
  }

  void awaitEnd() throws InterruptedException {
    process.waitFor();
  }

  /** Kills it as an operating system would, in the middle of whatever it does. */
  void kill(long afterMillis) throws InterruptedException {
    process.waitFor(afterMillis, TimeUnit.MILLISECONDS);
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  private void await(int expected) throws IOException {
    int received = process.getInputStream().read();
    if (received != expected) {
      throw new IllegalStateException("The process ended early; see killed.err and killed.log");
    }
  }

  /** Runs in the child, with the moment that its clock shows. */
  public static void main(String[] arguments) throws IOException {
    PrintStream parent = System.out;
    System.setOut(System.err);
    LicenseClock.use(Clock.fixed(Instant.parse(arguments[0]), ZoneOffset.UTC));
    // The parent has checked all of it, which takes longer than everything else here.
    GrouperStartup.ignoreCheckConfig = true;
    GrouperStartup.runDdlBootstrap = false;
    GrouperConfig.retrieveConfig()
        .propertiesOverrideMap()
        .put("grouper.tableIndex.verifyOnStartup", "false");
    GrouperStartup.startup();
    GrouperConfig.retrieveConfig().propertiesOverrideMap().putAll(SETTINGS);
    tell(parent, READY);
    if (System.in.read() == READY) {
      GrouperSession.internal_callbackRootGrouperSession(
          session -> GrouperLoader.runOnceByJobName(session, "OTHER_JOB_atlassianLoginActivity"));
      tell(parent, DONE);
    }
    Runtime.getRuntime().halt(0);
  }

  private static void tell(PrintStream parent, int what) {
    parent.write(what);
    parent.flush();
  }
}
