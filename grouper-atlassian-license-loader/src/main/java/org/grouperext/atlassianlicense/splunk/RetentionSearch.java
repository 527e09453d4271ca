package org.grouperext.atlassianlicense.splunk;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;

/**
 * A search that gives one row with the columns {@code first}, {@code last} and {@code count}: the
 * time of the earliest and of the latest event, in seconds since 1970, and how many there are. It
 * tells how far back an index goes: nobody can have logged in before its first event as far as it
 * knows.
 *
 * @param spl the search; starts with {@code search} or a pipe, and names no time
 */
public record RetentionSearch(String spl) {

  static final List<String> COLUMNS = List.of("first", "last", "count");

  private static final String SOURCE =
      "| tstats min(_time) as first max(_time) as last count where ";
  private static final String YOUNGEST =
      " by index | stats max(first) as first max(last) as last sum(count) as count";

  /** Says in the exception's message what is wrong with the search, and what to do about it. */
  public RetentionSearch {
    spl = Spl.checked("retention search", spl);
    for (String column : COLUMNS) {
      if (!Spl.mentions(spl, column)) {
        throw new IllegalArgumentException(
            "The retention search does not mention the column %s: let it give first, last and count"
                    .formatted(column)
                + ", as in: %sindex=idp.".formatted(SOURCE));
      }
    }
  }

  /**
   * The retention search that belongs to a search for logins: over the same indexes, by their names
   * in the terms {@code index=…} in front of the first pipe. Of several indexes, or of a name with
   * a star, the first event is that of the index that goes back the least: further back, some
   * logins may be missing.
   *
   * @return empty if the text does not show for certain which indexes are searched: with a macro or
   *     a subsearch in it, with a negation before an index, or with an index that is named in any
   *     other way or place. How far such a search goes back is not known unless it is said how to
   *     ask.
   */
  public static Optional<RetentionSearch> of(LoginSearch search) {
    List<String> indexes = Spl.indexes(search.spl());
    if (indexes.isEmpty()) {
      return Optional.empty();
    }
    String terms = indexes.stream().map("index=\"%s\""::formatted).collect(joining(" OR "));
    boolean one = indexes.size() == 1 && !terms.contains("*");
    return Optional.of(new RetentionSearch(SOURCE + terms + (one ? "" : YOUNGEST)));
  }
}
