package org.grouperext.atlassianlicense.splunk;

/**
 * How far a search has come.
 *
 * @param state Splunk's dispatch state, such as {@code RUNNING}
 * @param scannedEvents events that Splunk has looked at
 * @param rowsRead rows that were read
 * @param rows how many there are, with the one that counts the others; 0 until the search is done
 */
public record SearchProgress(String state, long scannedEvents, int rowsRead, int rows) {

  /** In a line, for a log. */
  @Override
  public String toString() {
    return rows == 0
        ? "state=%s scanned=%d".formatted(state, scannedEvents)
        : "state=%s scanned=%d rows=%d of %d".formatted(state, scannedEvents, rowsRead, rows);
  }
}
