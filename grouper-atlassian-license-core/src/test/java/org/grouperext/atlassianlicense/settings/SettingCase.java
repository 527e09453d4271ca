package org.grouperext.atlassianlicense.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a test knows of one setting.
 *
 * @param name the key behind the prefix
 * @param field where the typed record has it
 * @param expectedDefault the field's value without the setting; null for one that must be given
 * @param given a valid text
 * @param expected the field's value for it
 * @param bad texts that are not valid; a blank one only where the setting must be given
 * @param besides other properties that the field needs to show the setting
 */
record SettingCase<R>(
    String name,
    Function<R, Object> field,
    @Nullable Object expectedDefault,
    String given,
    Object expected,
    List<String> bad,
    Map<String, String> besides) {

  /** A setting by its name and where it ends up; to be completed. */
  static <R> SettingCase<R> of(String name, Function<R, Object> field) {
    return new SettingCase<>(name, field, null, "", "", List.of(), Map.of());
  }

  SettingCase<R> defaultsTo(Object value) {
    return new SettingCase<>(name, field, value, given, expected, bad, besides);
  }

  SettingCase<R> maps(String text, Object value) {
    return new SettingCase<>(name, field, expectedDefault, text, value, bad, besides);
  }

  SettingCase<R> refuses(String... texts) {
    return new SettingCase<>(
        name, field, expectedDefault, given, expected, Arrays.asList(texts), besides);
  }

  SettingCase<R> besides(Map<String, String> properties) {
    return new SettingCase<>(name, field, expectedDefault, given, expected, bad, properties);
  }

  @Override
  public String toString() {
    return name;
  }
}
