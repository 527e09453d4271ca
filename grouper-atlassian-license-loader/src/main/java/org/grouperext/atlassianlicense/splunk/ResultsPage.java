package org.grouperext.atlassianlicense.splunk;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.json.JsonMapper;
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
    /** The values of the columns of interest; null where the row has none. Reused for each row. */
    void row(@Nullable String[] values);
  }

  private static final JsonFactory JSON = new JsonFactory();
  private static final JsonMapper TREES = new JsonMapper();

  private final List<String> columns;
  private final RowReader rows;
  private final @Nullable String[] values;
  private int count;
  private boolean hasResults;

  private ResultsPage(List<String> columns, RowReader rows) {
    this.columns = columns;
    this.rows = rows;
    this.values = new @Nullable String[columns.size()];
  }

  /**
   * Reads a whole page and hands its rows on.
   *
   * @param offset where the page must start
   * @return how many rows it had
   */
  static int read(InputStream body, int offset, List<String> columns, RowReader rows)
      throws IOException {
    ResultsPage page = new ResultsPage(columns, rows);
    try (JsonParser parser = JSON.createParser(body)) {
      require(parser.nextToken() == JsonToken.START_OBJECT, "a page is not an object");
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        page.field(parser, offset);
      }
      require(parser.currentToken() == JsonToken.END_OBJECT, "a page ends early");
      require(parser.nextToken() == null, "something follows a page");
    }
    require(page.hasResults, "a page has no results");
    return page.count;
  }

  private void field(JsonParser parser, int offset) throws IOException {
    String name = parser.currentName();
    JsonToken value = parser.nextToken();
    switch (name) {
      case "results" -> results(parser);
      case "preview" -> requirePage(value == JsonToken.VALUE_FALSE, "a page is a preview");
      case "init_offset" ->
          requirePage(parser.getValueAsInt(-1) == offset, "a page starts elsewhere than asked");
      case "messages" ->
          JobStatus.requireHarmless(SplunkJson.messages(TREES.readTree(parser)), "a page");
      default -> parser.skipChildren();
    }
  }

  private void results(JsonParser parser) throws IOException {
    require(parser.currentToken() == JsonToken.START_ARRAY, "the results are no list");
    require(!hasResults, "a page has results twice");
    hasResults = true;
    while (parser.nextToken() == JsonToken.START_OBJECT) {
      row(parser);
      count++;
    }
    require(parser.currentToken() == JsonToken.END_ARRAY, "a row is not an object");
  }

  private void row(JsonParser parser) throws IOException {
    Arrays.fill(values, null);
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      parser.nextToken();
      int column = columns.indexOf(name);
      if (column < 0) {
        parser.skipChildren();
      } else {
        values[column] = text(parser);
      }
    }
    require(parser.currentToken() == JsonToken.END_OBJECT, "a row ends early");
    rows.row(values);
  }

  private static @Nullable String text(JsonParser parser) throws IOException {
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
