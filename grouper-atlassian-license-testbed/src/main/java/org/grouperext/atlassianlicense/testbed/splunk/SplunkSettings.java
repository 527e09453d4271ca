package org.grouperext.atlassianlicense.testbed.splunk;

/**
 * How the simulated Splunk is set up.
 *
 * @param pollsUntilDone polls answered with QUEUED and RUNNING before the one that says DONE
 * @param maxResultRows the most rows of one page, whatever the client asks for ({@code
 *     maxresultrows})
 * @param concurrentSearches searches not yet done that one user may have; the next gets a 503
 * @param resultsVersion2 whether the v2 results endpoint exists (Splunk 9.0.1 and newer)
 */
public record SplunkSettings(
    int pollsUntilDone, int maxResultRows, int concurrentSearches, boolean resultsVersion2) {

  /** Two polls before DONE, 50,000 rows a page, three searches at a time, v2 results. */
  public static final SplunkSettings DEFAULT = new SplunkSettings(2, 50_000, 3, true);

  /** Refuses numbers that no Splunk could have. */
  public SplunkSettings {
    if (pollsUntilDone < 0 || maxResultRows < 1 || concurrentSearches < 0) {
      throw new IllegalArgumentException(
          "pollsUntilDone and concurrentSearches must be 0 or more, maxResultRows 1 or more");
    }
  }

  /** The same with another number of polls. */
  public SplunkSettings withPollsUntilDone(int polls) {
    return new SplunkSettings(polls, maxResultRows, concurrentSearches, resultsVersion2);
  }

  /** The same with another page cap. */
  public SplunkSettings withMaxResultRows(int rows) {
    return new SplunkSettings(pollsUntilDone, rows, concurrentSearches, resultsVersion2);
  }

  /** The same with another quota. */
  public SplunkSettings withConcurrentSearches(int searches) {
    return new SplunkSettings(pollsUntilDone, maxResultRows, searches, resultsVersion2);
  }

  /** The same without the v2 results endpoint. */
  public SplunkSettings withoutResultsVersion2() {
    return new SplunkSettings(pollsUntilDone, maxResultRows, concurrentSearches, false);
  }
}
