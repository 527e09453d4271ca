package org.grouperext.atlassianlicense.settings;

import java.util.regex.Pattern;
import org.grouperext.atlassianlicense.settings.FeedSettings.SplunkSettings;

/** Compares a search with the columns that it is to give. */
final class SearchColumns {

  private SearchColumns() {}

  /** Each column must be mentioned in the search, and they must not be the same. */
  static void check(SplunkSettings splunk, SettingsReader reader) {
    checkMentioned(FeedKeys.USER_COLUMN, splunk.userColumn(), splunk.search(), reader);
    if (splunk.timeColumn().equals(splunk.userColumn())) {
      reader.problem(
          FeedKeys.TIME_COLUMN.name(),
          "is '" + splunk.timeColumn() + "', and so is " + FeedKeys.USER_COLUMN.name(),
          "Name the column that holds the time");
    } else {
      checkMentioned(FeedKeys.TIME_COLUMN, splunk.timeColumn(), splunk.search(), reader);
    }
  }

  private static void checkMentioned(
      Setting<String> column, String name, String search, SettingsReader reader) {
    if (!Pattern.compile("(?<!\\w)" + Pattern.quote(name) + "(?!\\w)").matcher(search).find()) {
      reader.problem(
          column.name(),
          "is '" + name + "', which " + FeedKeys.SEARCH.name() + " does not mention",
          "Name the column that the search gives");
    }
  }
}
