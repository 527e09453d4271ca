package org.grouperext.atlassianlicense.splunk;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import org.grouperext.atlassianlicense.splunk.IncompleteSearchException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Reads one page of rows as it comes in, row by row, and keeps none of them.
 *
 * <p>A row that has several values in a column of interest is refused: as an array, or, from old
 * versions, as several lines. Which of the values would count is not for us to guess.
 */
final class ResultsPage {

  /** Takes the rows one after the other. */
  @FunctionalInterface
  interface RowReader {
    /**
     * The values of the columns of interest; null where the row has none. The next row is written
     * over them: what is to be kept is kept as a string.
     */
    void row(@Nullable CharSequence[] values);
  }

  // A page is read by two parsers, one after the other, so neither may close it.
  private static final JsonFactory JSON =
      JsonFactory.builder().disable(StreamReadFeature.AUTO_CLOSE_SOURCE).build();
  private static final JsonMapper TREES = new JsonMapper();

  private final int offset;
  private final List<String> columns;
  private final RowReader rows;
  private final @Nullable CharSequence[] values;
  private final InputStream body;
  private JsonParser parser;
  private int count;
  private boolean hasResults;

  private ResultsPage(InputStream body, int offset, List<String> columns, RowReader rows)
      throws IOException {
    this.body = body;
    this.offset = offset;
    this.columns = columns;
    this.rows = rows;
    this.values = new @Nullable CharSequence[columns.size()];
    this.parser = JSON.createParser(body);
  }

  /**
   * Reads a whole page and hands its rows on.
   *
   * @param offset where the page must start
   * @return how many rows it had
   */
  static int read(InputStream body, int offset, List<String> columns, RowReader rows)
      throws IOException {
    ResultsPage page = new ResultsPage(body, offset, columns, rows);
    try {
      page.read();
    } finally {
      page.parser.close();
    }
    return page.count;
  }

  private void read() throws IOException {
    require(parser.nextToken() == JsonToken.START_OBJECT, "a page is not an object");
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      field();
    }
    require(parser.currentToken() == JsonToken.END_OBJECT, "a page ends early");
    require(parser.nextToken() == null, "something follows a page");
    require(hasResults, "a page has no results");
  }

  private void field() throws IOException {
    String name = parser.currentName();
    JsonToken value = parser.nextToken();
    switch (name) {
      case "results" -> results();
      case "preview" -> requirePage(value == JsonToken.VALUE_FALSE, "a page is a preview");
      case "init_offset" ->
          requirePage(parser.getValueAsInt(-1) == offset, "a page starts elsewhere than asked");
      case "messages" ->
          JobStatus.requireHarmless(SplunkJson.messages(TREES.readTree(parser)), "a page");
      default -> parser.skipChildren();
    }
  }

  private void results() throws IOException {
    require(parser.currentToken() == JsonToken.START_ARRAY, "the results are no list");
    require(!hasResults, "a page has results twice");
    hasResults = true;
    plainRows();
    while (parser.nextToken() == JsonToken.START_OBJECT) {
      row();
      count++;
    }
    require(parser.currentToken() == JsonToken.END_ARRAY, "a row is not an object");
  }

  private void plainRows() throws IOException {
    ByteArrayOutputStream ahead = new ByteArrayOutputStream();
    if (parser.releaseBuffered(ahead) < 0) {
      // The page is not in UTF-8, and the parser does not give back what it has read ahead.
      return;
    }
    PlainRows plain = new PlainRows(ahead.toByteArray(), body, columns);
    count = plain.read(rows);
    parser.close();
    parser = JSON.createParser(plain.rest());
    do {
      parser.nextToken();
    } while (parser.currentToken() != JsonToken.START_ARRAY);
    if (count > 0) {
      parser.nextToken();
      parser.skipChildren();
    }
  }

  private void row() throws IOException {
    Arrays.fill(values, null);
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      parser.nextToken();
      int column = columns.indexOf(name);
      if (column < 0) {
        parser.skipChildren();
      } else {
        values[column] = text();
      }
    }
    require(parser.currentToken() == JsonToken.END_OBJECT, "a row ends early");
    rows.row(values);
  }

  private @Nullable String text() throws IOException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.VALUE_NULL) {
      return null;
    }
    if (token == JsonToken.START_ARRAY) {
      throw new IncompleteSearchException(Reason.SEVERAL_VALUES, "a column is a list");
    }
    require(token.isScalarValue(), "a column is an object");
    String text = parser.getText();
    if (text.indexOf('\n') >= 0) {
      throw new IncompleteSearchException(Reason.SEVERAL_VALUES, "a column has several lines");
    }
    return text;
  }

  private static void require(boolean sound, String otherwise) {
    if (!sound) {
      throw new IncompleteSearchException(Reason.UNREADABLE, otherwise);
    }
  }

  private static void requirePage(boolean sound, String otherwise) {
    if (!sound) {
      throw new IncompleteSearchException(Reason.WRONG_PAGE, otherwise);
    }
  }
}
