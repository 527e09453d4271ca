package org.grouperext.atlassianlicense.splunk;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JacksonException;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A page reads the same whether plain rows are taken out of the bytes or not. In UTF-16 they are
 * not: there the JSON parser reads every row.
 */
final class PlainRowsTest {

  private static final int CASES = 1000;
  private static final String OPENING = "{\"preview\":false,\"init_offset\":0,\"results\":[";
  private static final String ENDING = "],\"messages\":[]}";
  private static final String PLAIN = "{\"user\":\"anna\",\"t\":\"1.5\",\"x\":\"y\"}";

  static IntStream seeds() {
    return IntStream.range(0, CASES);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void readsWhatTheJsonParserReads(int seed) {
    String page = page(new Random(seed));

    assertThat(outcome(bytes(page, seed))).as(page).isEqualTo(outcome(utf16(page)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{}",
        "{},{}",
        PLAIN + ",",
        "," + PLAIN,
        PLAIN + PLAIN,
        PLAIN + ",]",
        PLAIN + "}",
        PLAIN + ",1",
        PLAIN + ",null",
        "{\"user\"}",
        "{\"user\":}",
        "{\"user\":\"a\",}",
        "{\"user\":\"a\" \"t\":\"1\"}",
        "{\"user\":\"a\\",
        "{\"user\":\"a",
        "{'user':'a'}",
        "{\"user\":\"a\nb\"}",
        "{\"user\":\"a\\nb\"}",
        "{\"user\":\"a\\u0022\"}",
        "{\"\":\"\"}",
        "{\"user\":\"a\u0000\"}",
        "{\"user\":\"a\u007f\"}",
        "{\"us\\u0065r\":\"a\"}"
      })
  void readsOddRowsAsTheJsonParserDoes(String rows) {
    for (String page :
        List.of(
            OPENING + rows + ENDING,
            OPENING + PLAIN + "," + rows + ENDING,
            OPENING + PLAIN + rows + ENDING)) {
      assertThat(outcome(bytes(page, 0))).as(page).isEqualTo(outcome(utf16(page)));
    }
  }

  @Test
  void readsRowsThatComeByteByByte() {
    String page = OPENING + String.join(",", PLAIN, PLAIN, PLAIN) + ENDING;

    assertThat(outcome(new Trickle(page.getBytes(UTF_8), 1))).isEqualTo(outcome(utf16(page)));
  }

  @ParameterizedTest
  @ValueSource(ints = {60_000, 65_530, 65_535, 65_536, 65_537, 70_000, 200_000})
  void readsRowsAsLongAsItsBufferAndLonger(int length) {
    String row = PLAIN.replace("anna", "a".repeat(length));
    String page = OPENING + String.join(",", PLAIN, row, PLAIN, row) + ENDING;

    assertThat(outcome(bytes(page, 1))).isEqualTo(outcome(utf16(page)));
  }

  @Test
  void believesNoBytesThatAreNotUtf8() {
    byte[] page = (OPENING + PLAIN + "," + PLAIN + ENDING).getBytes(UTF_8);
    page[OPENING.length() + PLAIN.length() + 10] = (byte) 0xff;

    assertThat(outcome(new ByteArrayInputStream(page))).containsExactly("[anna, 1.5]", "no JSON");
  }

  private static String page(Random random) {
    List<String> rows = new ArrayList<>();
    boolean tame = random.nextInt(4) > 0;
    for (int i = random.nextInt(40); i > 0; i--) {
      rows.add(random.nextInt(tame ? 40 : 4) > 0 ? plain(random) : odd(random));
    }
    String page = OPENING + String.join(",", rows) + ENDING;
    if (random.nextInt(3) > 0) {
      return page;
    }
    int at = OPENING.length() + random.nextInt(page.length() - OPENING.length());
    return random.nextBoolean()
        ? page.substring(0, at)
        : page.substring(0, at)
            + "\"\\{}[],: x".charAt(random.nextInt(10))
            + page.substring(at + 1);
  }

  private static String plain(Random random) {
    return "{\"user\":\"u%d\",\"t\":\"%d.5\"}".formatted(random.nextInt(999), random.nextInt(99));
  }

  private static String odd(Random random) {
    String[] rows = {
      "{}",
      " {\"user\":\"a\",\"t\":\"1\"}",
      "{\"user\":\"a\",\"t\":\"1\"} ",
      "{\"user\": \"a\"}",
      "{\"t\":\"1\",\"user\":\"a\"}",
      "{\"user\":\"a\",\"user\":\"b\"}",
      "{\"user\":\"\"}",
      "{\"user\":null,\"t\":1.5}",
      "{\"user\":true}",
      "{\"user\":[\"a\"]}",
      "{\"user\":{\"a\":\"b\"}}",
      "{\"x\":[{\"user\":\"b\"}],\"user\":\"a\"}",
      "{\"user\":\"M\u00fcller \ud83d\ude00\"}",
      "{\"user\":\"a\\tb\\\\\"}",
      "{\"user\":\"a\\nb\"}",
      "{\"us\\u0065r\":\"a\"}"
    };
    return rows[random.nextInt(rows.length)];
  }

  private static InputStream bytes(String page, int seed) {
    return new Trickle(page.getBytes(UTF_8), 1 + seed % 100);
  }

  private static InputStream utf16(String page) {
    return new ByteArrayInputStream(page.getBytes(UTF_16BE));
  }

  /** The rows that were handed on, and how it ended. */
  private static List<String> outcome(InputStream body) {
    List<String> outcome = new ArrayList<>();
    List<String> columns = List.of("user", "t");
    try {
      int count =
          ResultsPage.read(body, 0, columns, values -> outcome.add(Arrays.toString(values)));
      outcome.add(count + " rows");
    } catch (IncompleteSearchException e) {
      outcome.add(e.getMessage());
    } catch (JacksonException e) {
      outcome.add("no JSON");
    } catch (IOException e) {
      outcome.add(e.toString());
    }
    return outcome;
  }

  /** Gives a few bytes at a time. */
  private static final class Trickle extends FilterInputStream {

    private final int most;

    Trickle(byte[] bytes, int most) {
      super(new ByteArrayInputStream(bytes));
      this.most = most;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      return super.read(bytes, offset, Math.min(length, most));
    }
  }
}
