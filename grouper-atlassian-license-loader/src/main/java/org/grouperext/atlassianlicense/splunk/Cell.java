package org.grouperext.atlassianlicense.splunk;

import java.nio.charset.StandardCharsets;

/** A text of ASCII that stays where it was read, so that looking at it takes no memory. */
final class Cell implements CharSequence {

  private final byte[] bytes;
  private int from;
  private int until;

  /** A cell of a buffer, empty at first. */
  Cell(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Moves to another place of the buffer. */
  Cell at(int start, int end) {
    from = start;
    until = end;
    return this;
  }

  @Override
  public int length() {
    return until - from;
  }

  @Override
  public char charAt(int index) {
    return (char) bytes[from + index];
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return toString().subSequence(start, end);
  }

  @Override
  public String toString() {
    return new String(bytes, from, until - from, StandardCharsets.ISO_8859_1);
  }
}
