package org.grouperext.atlassianlicense.activity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.grouperext.atlassianlicense.settings.FeedSettings;
import org.grouperext.atlassianlicense.settings.FeedSettings.People;
import org.grouperext.atlassianlicense.settings.FeedSettings.SplunkSettings;

/**
 * Tells one search from another: what is asked, of whom, and whose names the answer is taken for. A
 * window that another search verified proves nothing, because logins that only this one finds may
 * be missing.
 */
final class SearchDigest {

  private SearchDigest() {}

  static String of(FeedSettings feed) {
    SplunkSettings splunk = feed.splunk();
    People people = feed.people();
    List<Object> parts =
        List.of(
            splunk.url(),
            splunk.search(),
            splunk.retentionSearch(),
            splunk.userColumn(),
            splunk.timeColumn(),
            people.sourceId(),
            people.lookUpBy(),
            people.names().pattern().pattern(),
            people.names().replacement());
    try {
      byte[] text =
          String.join("\n", parts.stream().map(Object::toString).toList())
              .getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
