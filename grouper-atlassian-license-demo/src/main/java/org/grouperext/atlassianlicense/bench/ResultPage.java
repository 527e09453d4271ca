package org.grouperext.atlassianlicense.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Locale;
import java.util.Random;

/**
 * The body of an answer of Splunk with so many logins and the row that counts them.
 *
 * @param logins how many
 * @param moreColumns what each row has besides the user and the time, as JSON
 */
record ResultPage(int logins, String moreColumns) {

  static final Instant FROM = Instant.parse("2026-09-01T00:00:00Z");
  static final Instant THROUGH = Instant.parse("2026-11-22T00:00:00Z");

  private static final long SEED = 1;

  /** Rows as a search gives them that asks for nothing but the two columns. */
  static ResultPage narrow(int logins) {
    return new ResultPage(logins, "");
  }

  /** Rows of 151 bytes, as those with which other clients were measured. */
  static ResultPage wide(int logins) {
    return new ResultPage(
        logins,
        ",\"count\":\"12\",\"first_login\":\"1790000000.119\""
            + ",\"sp\":\"https://auth.atlassian.com/saml/8d1c6b7e2f\"");
  }

  byte[] bytes() {
    Random random = new Random(SEED);
    int span = (int) (THROUGH.getEpochSecond() - FROM.getEpochSecond());
    StringBuilder page = new StringBuilder("{\"preview\":false,\"init_offset\":0,\"messages\":[]");
    page.append(",\"fields\":[{\"name\":\"user\"},{\"name\":\"last_login\"}],\"results\":[");
    for (int i = 0; i < logins; i++) {
      long second = FROM.getEpochSecond() + random.nextInt(span);
      page.append(
          String.format(
              Locale.ROOT,
              "{\"user\":\"person%06d\",\"last_login\":\"%d.%03d\"%s},",
              i,
              second,
              random.nextInt(1000),
              moreColumns));
    }
    page.append("{\"row_count\":\"").append(logins).append("\",\"row_type\":\"trailer\"}]}");
    return page.toString().getBytes(UTF_8);
  }
}
