package org.grouperext.atlassianlicense.settings;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes what the configuration editor of Grouper's UI reads about settings: for each one a
 * comment, a line of metadata and a key, as in Grouper's own {@code grouper.base.properties}.
 *
 * @param prefix what every key starts with
 * @param id the id in the keys, which stands for any
 * @param folder what {@code <folder>} in a default stands for
 */
record EditorMetadata(String prefix, String id, String folder) {

  static final EditorMetadata LICENSE =
      new EditorMetadata(LicenseSettings.PREFIX, "cloud", "app:atlassian:license:cloud");
  static final EditorMetadata FEED = new EditorMetadata(FeedSettings.PREFIX, "idp", "");

  private static final String RULE = "#".repeat(60);

  /** The whole file that Grouper reads in addition to its own. */
  static List<String> file() {
    List<String> lines = new ArrayList<>();
    lines.addAll(
        LICENSE.section(
            "Atlassian licenses",
            "One kind of paid seat each. Where a key says cloud, the id of another license may"
                + " stand.",
            LicenseKeys.ALL));
    lines.addAll(
        FEED.section(
            "Login activity for Atlassian licenses",
            "One source each that knows who logged in. Where a key says idp, the id of another feed"
                + " may stand.",
            FeedKeys.ALL));
    return lines;
  }

  /** The key of a setting, with the id in it. */
  String key(Setting<?> setting) {
    return prefix + id + "." + setting.name();
  }

  /** The default with the placeholders filled in; empty if the setting must be given. */
  String defaultValue(Setting<?> setting) {
    String text = setting.defaultText();
    return text == null ? "" : text.replace("<id>", id).replace("<folder>", folder);
  }

  private List<String> section(String title, String comment, List<Setting<?>> settings) {
    List<String> lines =
        new ArrayList<>(
            List.of(
                RULE,
                "## " + title,
                "## " + comment,
                "## All of them: docs/configuration.md of grouper-atlassian-license.",
                RULE,
                ""));
    settings.forEach(setting -> lines.addAll(entry(setting)));
    return lines;
  }

  private List<String> entry(Setting<?> setting) {
    String again = setting.needsInstall() ? " Run the installer again after a change." : "";
    return List.of(
        "# " + setting.help() + again,
        "# Valid: " + setting.type().description() + ".",
        metadata(setting),
        "# " + key(setting) + " = ",
        "");
  }

  /** What kind of value it is, and by which keys it is known whatever the id. */
  private String metadata(Setting<?> setting) {
    String regex = "^" + prefix.replace(".", "\\\\.") + "([^.]+)\\\\." + setting.name() + "$";
    return "# {valueType: \"%s\"%s%s, regex: \"%s\"}"
        .formatted(
            setting.type().editor().valueType(),
            setting.sensitive() ? ", sensitive: true" : "",
            setting.defaultText() == null
                ? ", required: true"
                : ", defaultValue: \"" + defaultValue(setting) + "\"",
            regex);
  }
}
