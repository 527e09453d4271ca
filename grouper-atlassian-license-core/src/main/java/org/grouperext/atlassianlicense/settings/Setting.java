package org.grouperext.atlassianlicense.settings;

import org.jspecify.annotations.Nullable;

/**
 * One setting, declared once: reading, checking, the sample file, the table in the documentation
 * and what the configuration editor of Grouper's UI shows start from it or are held to it.
 *
 * @param <T> the value's type
 * @param name the key behind the prefix, such as {@code inactivityDays}
 * @param type what a valid text is, with its unit
 * @param defaultText used when the key is absent or blank; null if the setting must be given. The
 *     placeholders {@code <id>} and {@code <folder>} stand for the license's or feed's own
 * @param sensitive whether the value may never be shown
 * @param needsInstall whether a change counts only when the installer has run again; any other
 *     counts from the next run of the jobs
 * @param help what the setting does, in a sentence
 */
public record Setting<T>(
    String name,
    SettingType<T> type,
    @Nullable String defaultText,
    boolean sensitive,
    boolean needsInstall,
    String help) {

  static <T> Setting<T> of(String name, SettingType<T> type, String defaultText, String help) {
    return new Setting<>(name, type, defaultText, false, false, help);
  }

  static <T> Setting<T> required(String name, SettingType<T> type, String help) {
    return new Setting<>(name, type, null, false, false, help);
  }

  static <T> Setting<T> secret(String name, SettingType<T> type, String help) {
    return new Setting<>(name, type, null, true, false, help);
  }

  static <T> Setting<T> secret(String name, SettingType<T> type, String defaultText, String help) {
    return new Setting<>(name, type, defaultText, true, false, help);
  }

  /** The same, for something that the installer brings about. */
  Setting<T> withInstall() {
    return new Setting<>(name, type, defaultText, sensitive, true, help);
  }
}
