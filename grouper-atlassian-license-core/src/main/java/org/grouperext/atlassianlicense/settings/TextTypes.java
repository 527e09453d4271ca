package org.grouperext.atlassianlicense.settings;

import java.util.regex.Pattern;

/** The types of settings whose values are texts of a certain form. */
final class TextTypes {

  private static final Pattern GROUP_NAME = Pattern.compile("[^:\\s][^:]*(:[^:]+)+");
  private static final Pattern SEARCH = Pattern.compile("(?is)(search\\s|\\|).+");
  private static final Pattern TIME_IN_SEARCH =
      Pattern.compile("(?i)(?<![a-z0-9_])(_index_)?(earliest|latest)\\s*=");
  private static final Pattern COLUMN = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");
  private static final Pattern SECRET = Pattern.compile("(?![/\\\\]|[A-Za-z]:[/\\\\]).+");
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9_]+");

  private TextTypes() {}

  /**
   * A secret in clear. A path is none: it is what is left where Grouper was to read a file and
   * found none.
   */
  static SettingType<String> secret(String description) {
    return new SettingType<>(
        description,
        EditorType.PASSWORD,
        null,
        text -> matching(SECRET, text, "a path to no file"));
  }

  /** The id of something configured elsewhere. */
  static SettingType<String> id(String description) {
    return new SettingType<>(
        description, text -> matching(ID, text, "not letters, digits and underscores alone"));
  }

  /** A column of a search's answer; those that start with an underscore are Splunk's own. */
  static SettingType<String> columnName() {
    return new SettingType<>(
        "a column's name that starts with a letter and goes on with letters, digits and"
            + " underscores",
        text -> matching(COLUMN, text, "not such a name"));
  }

  /** The full name of a group or folder, such as {@code app:atlassian:license:cloud:claimed}. */
  static SettingType<String> groupName() {
    return name(EditorType.GROUP);
  }

  /** The full name of a folder, such as {@code app:atlassian:groups}. */
  static SettingType<String> folderName() {
    return name(EditorType.STEM);
  }

  private static SettingType<String> name(EditorType editor) {
    return new SettingType<>(
        "the full name of a group or folder, such as app:atlassian:x",
        editor,
        null,
        text -> matching(GROUP_NAME, text, "not a full name"));
  }

  /**
   * A Splunk search that gives what it should. An earliest or latest time in the text of a search
   * overrides the times a search is given, so the answer would not be of the time that it is taken
   * for.
   */
  static SettingType<String> search(String giving) {
    return new SettingType<>(
        "a Splunk search that starts with search or |, gives %s and names no earliest or latest time"
            .formatted(giving),
        text -> {
          if (TIME_IN_SEARCH.matcher(text).find()) {
            throw new IllegalArgumentException("names a time");
          }
          return matching(SEARCH, text, "starts with neither search nor |");
        });
  }

  private static String matching(Pattern pattern, String text, String otherwise) {
    if (!pattern.matcher(text).matches()) {
      throw new IllegalArgumentException(otherwise);
    }
    return text;
  }
}
