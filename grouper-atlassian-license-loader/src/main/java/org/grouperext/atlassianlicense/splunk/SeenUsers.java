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

  private final long[] hashes;
  private String previous = "";
  private int next;
  private boolean ascending = true;

  SeenUsers(int rows) {
    this.hashes = new long[rows];
  }

  void see(String user, int row) {
    ascending &= row == next && previous.compareTo(user) < 0;
    previous = user;
    next = row + 1;
    if (row < hashes.length) {
      hashes[row] = hash(user);
    }
  }

  /** Whether two of the first so many rows have the same user. */
  boolean hasTwice(int rows) {
    if (ascending) {
      return false;
    }
    long[] sorted = hashes;
    int seen = Math.min(rows, sorted.length);
    Arrays.sort(sorted, 0, seen);
    for (int i = 1; i < seen; i++) {
      if (sorted[i] == sorted[i - 1]) {
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
