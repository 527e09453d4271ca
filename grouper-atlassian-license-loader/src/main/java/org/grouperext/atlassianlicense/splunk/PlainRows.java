package org.grouperext.atlassianlicense.splunk;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows as long as they are plain: objects of texts alone, without a blank between them, in
 * ASCII without escapes. Nearly all rows are, and read like this they cost less than a JSON parser
 * needs to step over them.
 *
 * <p>It judges nothing. It stops in front of the first thing that is not such a row, be that the
 * list's end or a broken row, and hands the rest to the JSON parser.
 */
final class PlainRows {

  private static final int CAPACITY = 1 << 16;

  private final InputStream body;
  private final List<byte[]> columns;
  // Behind the last byte there is always a 0, which no row holds: every scan stops there.
  private final byte[] bytes = new byte[CAPACITY + PlainText.PADDING];
  private final Cell[] cells;
  private final @Nullable CharSequence[] values;
  private int next;
  private int end;
  private int count;

  /**
   * Starts behind the bracket that opens the list of rows.
   *
   * @param buffered what was read of the body beyond the bracket
   * @param body what comes after that
   */
  PlainRows(byte[] buffered, InputStream body, List<String> columns) {
    this.body = new SequenceInputStream(new ByteArrayInputStream(buffered), body);
    this.columns = columns.stream().map(column -> column.getBytes(US_ASCII)).toList();
    this.cells = columns.stream().map(column -> new Cell(bytes)).toArray(Cell[]::new);
    this.values = new @Nullable CharSequence[columns.size()];
  }

  /** Hands the plain rows on and gives their number. */
  int read(ResultsPage.RowReader rows) throws IOException {
    while (advance()) {
      count++;
      rows.row(values);
    }
    return count;
  }

  /** All that was not read: a page of its own, with an empty row in place of those read if any. */
  InputStream rest() {
    String opening = count == 0 ? "{\"results\":[" : "{\"results\":[{}";
    return new SequenceInputStream(
        new ByteArrayInputStream(opening.getBytes(US_ASCII)),
        new SequenceInputStream(new ByteArrayInputStream(bytes, next, end - next), body));
  }

  private boolean advance() throws IOException {
    int at = row(next);
    while (~at == end && refill()) {
      at = row(next);
    }
    if (at < 0) {
      return false;
    }
    next = at;
    return true;
  }

  /** Makes room and reads on. Whether there was more, and room for it. */
  private boolean refill() throws IOException {
    System.arraycopy(bytes, next, bytes, 0, end - next);
    end -= next;
    next = 0;
    int read = end == CAPACITY ? 0 : body.read(bytes, end, CAPACITY - end);
    end += Math.max(0, read);
    bytes[end] = 0;
    return read > 0;
  }

  // All that follow take where to start, and give where they came to, or the complement of where
  // they met what they do not know.

  private int row(int start) {
    Arrays.fill(values, null);
    int at = count == 0 ? start : sign(start, ',');
    at = sign(at, '{');
    at = field(at);
    while (at >= 0 && bytes[at] == ',') {
      at = field(at + 1);
    }
    return sign(at, '}');
  }

  private int field(int start) {
    int name = sign(start, '"');
    int nameEnd = text(name);
    int value = sign(sign(sign(nameEnd, '"'), ':'), '"');
    int valueEnd = text(value);
    int at = sign(valueEnd, '"');
    if (at >= 0) {
      int column = column(name, nameEnd);
      if (column >= 0) {
        values[column] = cells[column].at(value, valueEnd);
      }
    }
    return at;
  }

  private int sign(int at, char expected) {
    if (at < 0) {
      return at;
    }
    return bytes[at] == expected ? at + 1 : ~at;
  }

  private int text(int start) {
    return start < 0 ? start : PlainText.end(bytes, start);
  }

  private int column(int from, int until) {
    for (int column = 0; column < columns.size(); column++) {
      byte[] name = columns.get(column);
      if (Arrays.equals(name, 0, name.length, bytes, from, until)) {
        return column;
      }
    }
    return -1;
  }
}
