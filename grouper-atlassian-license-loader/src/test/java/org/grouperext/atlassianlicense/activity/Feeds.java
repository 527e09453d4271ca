package org.grouperext.atlassianlicense.activity;

import java.util.Map;
import java.util.TreeMap;
import org.grouperext.atlassianlicense.settings.Configuration;
import org.grouperext.atlassianlicense.settings.FeedSettings;

/** The settings of a feed for tests. */
final class Feeds {

  private Feeds() {}

  /** The defaults, but for pairs of names and values. */
  static FeedSettings with(String... namesAndValues) {
    Map<String, String> properties =
        new TreeMap<>(
            Map.of(
                "atlassianLicense.cloud.activePeopleGroup", "ref:active:people",
                "atlassianActivity.idp.splunkUrl", "https://splunk.example.edu:8089",
                "atlassianActivity.idp.splunkTokenSecret", "a-token",
                "atlassianActivity.idp.search",
                    "search index=idp | stats max(_time) as last_login by user",
                "atlassianActivity.idp.subjectSourceId", "people"));
    for (int i = 0; i < namesAndValues.length; i += 2) {
      properties.put("atlassianActivity.idp." + namesAndValues[i], namesAndValues[i + 1]);
    }
    return Configuration.read(properties).feeds().get(0);
  }
}
