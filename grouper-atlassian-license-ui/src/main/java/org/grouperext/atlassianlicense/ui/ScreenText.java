package org.grouperext.atlassianlicense.ui;

import edu.internet2.middleware.grouper.cfg.text.GrouperTextContainer;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The texts of the screen: the institution's own wording of a key where there is one in Grouper's
 * text files, ours otherwise. Placeholders in braces are filled in; everything is escaped later.
 */
final class ScreenText {

  private static final ResourceBundle OURS =
      ResourceBundle.getBundle(
          "grouperText.atlassianLicense",
          ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

  private static final String PREFIX = "atlassianLicense.";

  private ScreenText() {}

  /** The text of a key, each {@code {name}} in it replaced by its value. */
  static String of(String key, Map<String, String> values) {
    String text = wording(PREFIX + key);
    for (Map.Entry<String, String> value : values.entrySet()) {
      text = text.replace("{" + value.getKey() + "}", value.getValue());
    }
    return text;
  }

  private static String wording(String key) {
    String institutions = GrouperTextContainer.textOrNull(key);
    if (institutions != null && !institutions.isBlank()) {
      return institutions;
    }
    try {
      return OURS.getString(key);
    } catch (MissingResourceException e) {
      return key;
    }
  }
}
