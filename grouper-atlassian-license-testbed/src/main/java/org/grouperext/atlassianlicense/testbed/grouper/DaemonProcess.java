package org.grouperext.atlassianlicense.testbed.grouper;

import edu.internet2.middleware.grouper.app.loader.GrouperLoader;
import edu.internet2.middleware.grouper.misc.GrouperStartup;
import java.io.PrintStream;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.quartz.SchedulerException;

/** Runs a Grouper daemon until the parent says stop, or is gone. */
public final class DaemonProcess {
  /** What the last line on standard output begins with, once the scheduler runs; its id follows. */
  static final String STARTED = "started";

  /** The argument that lets a daemon wait until the parent says go. */
  static final String STANDBY = "standby";

  private static final CountDownLatch GO = new CountDownLatch(1);

  private DaemonProcess() {}

  /** Runs in the child; with the argument standby it is ready to start, and does so when told. */
  public static void main(String[] arguments) throws InterruptedException {
    PrintStream parent = System.out;
    System.setOut(System.err);
    ParentLine.listen(Map.of(ParentLine.STOP, DaemonProcess::stop, ParentLine.GO, GO::countDown));
    try {
      if (arguments.length > 0 && arguments[0].equals(STANDBY)) {
        GrouperStartup.startup();
        GO.await();
      }
      GrouperLoader.main(new String[0]);
      parent.println(
          STARTED + " " + GrouperLoader.schedulerFactory().getScheduler().getSchedulerInstanceId());
      parent.flush();
    } catch (RuntimeException | SchedulerException e) {
      e.printStackTrace();
      Runtime.getRuntime().halt(1);
    }
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
