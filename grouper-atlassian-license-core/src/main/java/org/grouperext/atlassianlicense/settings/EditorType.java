package org.grouperext.atlassianlicense.settings;

import java.util.Locale;

/** What the configuration editor of Grouper's UI says that a value is. */
public enum EditorType {
  STRING,
  INTEGER,
  BOOLEAN,
  GROUP,
  STEM,
  PASSWORD;

  /** The word for it in the comments that the editor reads. */
  public String valueType() {
    return name().toLowerCase(Locale.ROOT);
  }
}
