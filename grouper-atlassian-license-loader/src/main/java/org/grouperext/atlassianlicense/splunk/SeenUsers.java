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

  private static final long FACTOR = 0x9e3779b97f4a7c15L;

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

  // Four letters a step: of a million names, two share a hash in a case out of thirty million.
  private static long hash(String user) {
    int length = user.length();
    long hash = length;
    int at = 0;
    for (; at + 4 <= length; at += 4) {
      hash =
          mixed(
              hash
                  ^ user.charAt(at)
                  ^ (long) user.charAt(at + 1) << 16
                  ^ (long) user.charAt(at + 2) << 32
                  ^ (long) user.charAt(at + 3) << 48);
    }
    long rest = 0;
    for (; at < length; at++) {
      rest = rest << 16 ^ user.charAt(at);
    }
    return mixed(mixed(hash ^ rest) + FACTOR);
  }

  private static long mixed(long letters) {
    return Math.multiplyHigh(letters, FACTOR) ^ letters * FACTOR;
  }
}
