package org.grouperext.atlassianlicense.splunk;

import java.util.Arrays;

/**
 * Which users the rows of a search had so far, by row number: a row that is read again replaces
 * itself. Keeps eight bytes a row, and no name.
 *
 * <p>If a user comes twice in an answer that has each once, the rows moved while they were read,
 * and somebody else's is missing.
 */
final class SeenUsers {

  private static final long FNV_BASIS = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private long[] hashes;
  private String previous = "";
  private int next;
  private boolean ascending = true;

  /** For about so many rows; more are taken, too. */
  SeenUsers(int rows) {
    this.hashes = new long[Math.max(1, rows)];
  }

  void see(String user, int row) {
    ascending &= row == next && previous.compareTo(user) < 0;
    previous = user;
    next = row + 1;
    if (row >= hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * row);
    }
    hashes[row] = hash(user);
  }

  /** Whether two of so many rows have the same user; to be asked once, at the end. */
  boolean hasTwice(int rows) {
    if (ascending) {
      return false;
    }
    Arrays.sort(hashes, 0, rows);
    for (int i = 1; i < rows; i++) {
      if (hashes[i] == hashes[i - 1]) {
        return true;
      }
    }
    return false;
  }

  // FNV-1a with a last mix: of a million names, two share one in a case out of forty million.
  private static long hash(String user) {
    long hash = FNV_BASIS;
    for (int i = 0; i < user.length(); i++) {
      hash = (hash ^ user.charAt(i)) * FNV_PRIME;
    }
    hash = (hash ^ (hash >>> 32)) * 0x9e3779b97f4a7c15L;
    return hash ^ (hash >>> 29);
  }
}
