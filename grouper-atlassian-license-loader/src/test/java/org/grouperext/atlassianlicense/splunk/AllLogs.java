package org.grouperext.atlassianlicense.splunk;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.core.LogEvent;
import org.apache.logging.log4j.core.LoggerContext;
import org.apache.logging.log4j.core.appender.AbstractAppender;
import org.apache.logging.log4j.core.config.Configurator;
import org.apache.logging.log4j.core.config.Property;

/** Everything that is logged or printed while it is open, with loggers at their most talkative. */
public final class AllLogs implements AutoCloseable {

  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final PrintStream out = System.out;
  private final PrintStream err = System.err;
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final Recorder recorder = new Recorder();

  private final class Recorder extends AbstractAppender {

    Recorder() {
      super("all", null, null, true, Property.EMPTY_ARRAY);
    }

    @Override
    public void append(LogEvent event) {
      StringWriter text = new StringWriter();
      text.append(event.getLoggerName()).append(' ');
      text.append(event.getMessage().getFormattedMessage());
      if (event.getThrown() != null) {
        event.getThrown().printStackTrace(new PrintWriter(text));
      }
      lines.add(text.toString());
    }
  }

  /** Makes every logger talk. */
  AllLogs() {
    this("");
  }

  /** Makes these loggers talk, with those below them; the others are heard as they are. */
  public AllLogs(String... loggers) {
    PrintStream recording = new PrintStream(printed, true, StandardCharsets.UTF_8);
    System.setOut(recording);
    System.setErr(recording);
    recorder.start();
    context().getConfiguration().getRootLogger().addAppender(recorder, Level.ALL, null);
    for (String logger : loggers) {
      Configurator.setLevel(logger, Level.ALL);
      Configurator.setAllLevels(logger, Level.ALL);
    }
  }

  /** The lines so far, and what was printed. */
  public String text() {
    return String.join("\n", lines) + "\n" + printed.toString(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    System.setOut(out);
    System.setErr(err);
    context().getConfiguration().getRootLogger().removeAppender("all");
    recorder.stop();
    context().reconfigure();
  }

  private static LoggerContext context() {
    return (LoggerContext) LogManager.getContext(false);
  }
}
