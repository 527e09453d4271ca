package org.grouperext.atlassianlicense.doctor;

import static java.util.stream.Collectors.joining;

import edu.internet2.middleware.grouper.util.GrouperUtil;
import java.util.stream.Stream;
import org.apache.commons.logging.Log;
import org.grouperext.atlassianlicense.doctor.DoctorReport.Line;
import org.grouperext.atlassianlicense.registry.RegistryException;

/** Runs one check; one that breaks is a failure of its own, and the others go on. */
final class Examination {

  private static final Log LOG = GrouperUtil.getLog(Examination.class);

  private Examination() {}

  static Line of(Check check) {
    return new Line(check.name(), finding(check));
  }

  private static Finding finding(Check check) {
    try {
      return check.run();
    } catch (RegistryException e) {
      return Finding.fail(
          String.valueOf(e.getMessage()), "Do what is said, and run the doctor again.");
    } catch (RuntimeException | LinkageError e) {
      LOG.warn("The check '" + check.name() + "' broke: " + cause(e));
      return Finding.fail(
          "This check broke: " + cause(e),
          "The other checks are valid. See whether the database and what this check looks at can"
              + " be reached; if so, report it with this line.");
    }
  }

  /** Kinds and places alone: messages of others may hold a token, an answer or a name. */
  private static String cause(Throwable failure) {
    return Stream.iterate(failure, one -> one != null, Throwable::getCause)
        .limit(10)
        .map(Examination::kind)
        .collect(joining(", caused by "));
  }

  private static String kind(Throwable one) {
    StackTraceElement[] trace = one.getStackTrace();
    String place =
        trace.length == 0 ? "" : " in " + trace[0].getFileName() + ":" + trace[0].getLineNumber();
    return one.getClass().getSimpleName() + place;
  }
}
