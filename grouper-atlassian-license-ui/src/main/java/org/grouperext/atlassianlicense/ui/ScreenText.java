package org.grouperext.atlassianlicense.ui;

import static org.apache.commons.text.StringEscapeUtils.escapeHtml4;

import edu.internet2.middleware.grouper.cfg.text.GrouperTextContainer;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The texts of the screen: the institution's own wording of a key where there is one in Grouper's
 * text files, ours otherwise. A text is HTML, like every text of Grouper, so that an institution
 * can put a link into it; what is filled into it is escaped.
 */
final class ScreenText {

  private static final ResourceBundle OURS =
      ResourceBundle.getBundle(
          "grouperText.atlassianLicense",
          ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

  private static final String PREFIX = "atlassianLicense.";

  private ScreenText() {}

  /** The text of a key as HTML, each {@code {name}} in it replaced by its value, escaped. */
  static String of(String key, Map<String, String> values) {
    String text = wording(PREFIX + key);
    for (Map.Entry<String, String> value : values.entrySet()) {
      text = text.replace("{" + value.getKey() + "}", escapeHtml4(value.getValue()));
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
