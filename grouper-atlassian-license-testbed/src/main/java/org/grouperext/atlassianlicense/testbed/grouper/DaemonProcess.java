package org.grouperext.atlassianlicense.testbed.grouper;

import edu.internet2.middleware.grouper.app.loader.GrouperLoader;
import java.io.PrintStream;
import java.util.Map;
import org.quartz.SchedulerException;

/** Runs a Grouper daemon until the parent says stop, or is gone. */
public final class DaemonProcess {
  /** The only line on standard output, once the scheduler runs. */
  static final String STARTED = "started";

  private DaemonProcess() {}

  /** Runs in the child; takes no arguments. */
  public static void main(String[] arguments) {
    PrintStream parent = System.out;
    System.setOut(System.err);
    ParentLine.listen(Map.of(ParentLine.STOP, DaemonProcess::stop));
    try {
      GrouperLoader.main(arguments);
    } catch (RuntimeException e) {
      e.printStackTrace();
      Runtime.getRuntime().halt(1);
    }
    parent.println(STARTED);
    parent.flush();
  }

  private static void stop() {
    try {
      GrouperLoader.schedulerFactory().getScheduler().shutdown(false);
      Runtime.getRuntime().halt(0);
    } catch (SchedulerException e) {
      e.printStackTrace();
      Runtime.getRuntime().halt(1);
    }
  }
}
