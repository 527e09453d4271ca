package org.grouperext.atlassianlicense.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.grouperext.atlassianlicense.splunk.FetchedLogins;
import org.grouperext.atlassianlicense.splunk.LoginRow;
import org.grouperext.atlassianlicense.splunk.LoginSearch;
import org.grouperext.atlassianlicense.splunk.SearchWindow;

/**
 * From the bytes of an answer to users and times, with every check that the client makes, against
 * stepping over the tokens of the same bytes with Jackson and looking at none.
 */
final class ParseMeasurement implements Measurement {

  private static final String WIDE = "splunk.parse";
  private static final String NARROW = "splunk.parse.narrow";
  private static final Limit LIMIT = Limit.atLeast(0.75);
  private static final int LOGINS = 50_000;
  private static final Race RACE = new Race(100, 401);
  private static final JsonFactory JSON = new JsonFactory();

  private final FetchedLogins logins =
      new FetchedLogins(
          new LoginSearch(
              "search index=idp | stats max(_time) as last_login by user", "user", "last_login"),
          new SearchWindow(ResultPage.FROM, ResultPage.THROUGH));
  private long letters;
  private long nanos;
  private long tokens;

  @Override
  public List<String> names() {
    return List.of(WIDE, NARROW);
  }

  @Override
  public List<Figure> take() {
    return List.of(
        figure(WIDE, ResultPage.wide(LOGINS)), figure(NARROW, ResultPage.narrow(LOGINS)));
  }

  private Figure figure(String name, ResultPage page) {
    byte[] body = page.bytes();
    Race.Result result =
        RACE.run(
            () -> logins.read(new ByteArrayInputStream(body), this::look), () -> stepOver(body));
    return new Figure(name, result.ratio(), Unit.RATIO, LIMIT);
  }

  // Something must look at the pairs, or there might be none.
  private void look(LoginRow login) {
    letters += login.user().length();
    nanos += login.lastLogin().getNano();
  }

  private void stepOver(byte[] body) throws IOException {
    try (JsonParser parser = JSON.createParser(new ByteArrayInputStream(body))) {
      while (parser.nextToken() != null) {
        tokens++;
      }
    }
  }
}
