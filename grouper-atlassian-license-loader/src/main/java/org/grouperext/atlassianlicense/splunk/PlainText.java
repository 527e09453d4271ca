package org.grouperext.atlassianlicense.splunk;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Finds where a JSON text ends that is made of ASCII alone, eight bytes at a time. */
final class PlainText {

  /** How many bytes behind the last one must be there to be read. */
  static final int PADDING = Long.BYTES;

  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long TOPS = 0x8080808080808080L;
  private static final long BLANKS = ' ' * ONES;
  private static final long QUOTES = '"' * ONES;
  private static final long BACKSLASHES = '\\' * ONES;

  private PlainText() {}

  /**
   * The place of the first byte that is a quote, a backslash, a control character or not ASCII.
   * There must be one, and {@link #PADDING} bytes from there on.
   */
  static int end(byte[] bytes, int start) {
    int at = start;
    long found = stops((long) EIGHT.get(bytes, at));
    while (found == 0) {
      at += Long.BYTES;
      found = stops((long) EIGHT.get(bytes, at));
    }
    return at + Long.numberOfTrailingZeros(found) / Byte.SIZE;
  }

  // The top bit of each byte that stops; above the first one there may be others by a borrow.
  private static long stops(long eight) {
    long control = eight - BLANKS;
    long quote = (eight ^ QUOTES) - ONES;
    long backslash = (eight ^ BACKSLASHES) - ONES;
    return (eight | control | quote | backslash) & TOPS;
  }
}
