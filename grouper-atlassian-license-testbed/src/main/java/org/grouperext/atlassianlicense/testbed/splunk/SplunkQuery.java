package org.grouperext.atlassianlicense.testbed.splunk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the simulator understands of a search: which events it takes, and what it makes of them.
 *
 * @param filter which events
 * @param aggregation what becomes of them
 * @param trailer whether the last row counts the others
 */
record SplunkQuery(EventFilter filter, Aggregation aggregation, boolean trailer) {

  private static final Set<String> COMMANDS =
      Set.of("search", "tstats", "stats", "eval", "where", "rename", "fields", "table", "sort");

  private static final Pattern STATS =
      Pattern.compile("stats\\s+max\\(_time\\)\\s+as\\s+(\\w+)\\s+by\\s+(\\w+)");
  private static final Pattern TSTATS =
      Pattern.compile(
          "tstats\\s+min\\(_time\\)\\s+as\\s+(\\w+)\\s+max\\(_time\\)\\s+as\\s+(\\w+)"
              + "\\s+count(?:\\s+as\\s+(\\w+))?\\s+where\\s+(.*?)(?:\\s+by\\s+index)?");
  private static final Pattern TRAILER =
      Pattern.compile(
          "appendpipe\\s*\\[\\s*stats\\s+count\\s+as\\s+row_count\\s*\\|"
              + "\\s*eval\\s+row_type\\s*=\\s*\"trailer\"\\s*]");

  static SplunkQuery parse(String spl) throws RejectedSearch {
    List<String> commands = Pipeline.split(spl);
    for (String command : commands) {
      requireKnown(command);
    }
    boolean trailer = commands.stream().anyMatch(command -> TRAILER.matcher(command).matches());
    String source = commands.get(0);
    Matcher tstats = TSTATS.matcher(source);
    if (tstats.matches()) {
      String count = Optional.ofNullable(tstats.group(3)).orElse("count");
      return new SplunkQuery(
          EventFilter.of(tstats.group(4)),
          new Extent(tstats.group(1), tstats.group(2), count),
          trailer);
    }
    return new SplunkQuery(EventFilter.of(source), lastTimes(spl, commands), trailer);
  }

  private static LastTimeByUser lastTimes(String spl, List<String> commands) throws RejectedSearch {
    for (String command : commands) {
      Matcher stats = STATS.matcher(command);
      if (stats.matches()) {
        return new LastTimeByUser(stats.group(1), stats.group(2), spl.contains("lower("));
      }
    }
    throw new RejectedSearch("Error in 'stats' command: The simulator cannot run this search.");
  }

  private static void requireKnown(String command) throws RejectedSearch {
    String name = command.split("[\\s=\\[]", 2)[0];
    boolean known = COMMANDS.contains(name) || TRAILER.matcher(command).matches();
    if (!known) {
      throw new RejectedSearch("Unknown search command '" + name + "'.");
    }
  }
}
