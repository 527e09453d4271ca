package org.grouperext.atlassianlicense.settings;

import org.jspecify.annotations.Nullable;

/**
 * One setting, declared once: reading, checking and the table in the documentation start from it.
 *
 * @param <T> the value's type
 * @param name the key behind the prefix, such as {@code inactivityDays}
 * @param type what a valid text is
 * @param defaultText used when the key is absent or blank; null if the setting must be given. The
 *     placeholders {@code <id>} and {@code <folder>} stand for the license's or feed's own
 * @param sensitive whether the value may never be shown
 * @param help what the setting does, in a sentence
 */
public record Setting<T>(
    String name,
    SettingType<T> type,
    @Nullable String defaultText,
    boolean sensitive,
    String help) {

  static <T> Setting<T> of(String name, SettingType<T> type, String defaultText, String help) {
    return new Setting<>(name, type, defaultText, false, help);
  }

  static <T> Setting<T> required(String name, SettingType<T> type, String help) {
    return new Setting<>(name, type, null, false, help);
  }

  static <T> Setting<T> secret(String name, SettingType<T> type, String help) {
    return new Setting<>(name, type, null, true, help);
  }

  static <T> Setting<T> secret(String name, SettingType<T> type, String defaultText, String help) {
    return new Setting<>(name, type, defaultText, true, help);
  }
}
