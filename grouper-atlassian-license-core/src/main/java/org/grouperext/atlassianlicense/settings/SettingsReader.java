package org.grouperext.atlassianlicense.settings;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads the settings behind one prefix and gathers every problem before it gives up. */
final class SettingsReader {

  private final String prefix;
  private final Map<String, String> properties;
  private final List<SettingsProblem> problems = new ArrayList<>();

  SettingsReader(String prefix, Map<String, String> properties) {
    this.prefix = prefix;
    this.properties = properties;
  }

  /** The value; null, and a problem, if there is none or it is not valid. */
  <T> @Nullable T read(Setting<T> setting) {
    return read(setting, setting.defaultText());
  }

  /** As {@link #read(Setting)}, with the default worked out by the caller. */
  <T> @Nullable T read(Setting<T> setting, @Nullable String defaultText) {
    String given = properties.getOrDefault(prefix + setting.name(), "").strip();
    String text = given.isEmpty() ? defaultText : given;
    if (text == null) {
      problem(setting.name(), "is missing", "Set it to " + setting.type().description());
      return null;
    }
    try {
      return setting.type().parser().apply(text);
    } catch (IllegalArgumentException e) {
      String shown =
          setting.sensitive()
              ? "has a value that is not valid"
              : "is '" + text + "': " + e.getMessage();
      problem(setting.name(), shown, "Set it to " + setting.type().description());
      return null;
    }
  }

  /** Builds something of settings that were all read; null if any of them has a problem. */
  <T> @Nullable T ifSound(Supplier<T> parts) {
    return problems.isEmpty() ? parts.get() : null;
  }

  /** Names each key behind the prefix that no setting declares. */
  void refuseUnknown(List<? extends Setting<?>> declared) {
    SortedSet<String> valid = new TreeSet<>();
    declared.forEach(setting -> valid.add(setting.name()));
    properties.keySet().stream()
        .filter(key -> key.startsWith(prefix) && !valid.contains(key.substring(prefix.length())))
        .sorted()
        .forEach(key -> unknown(key, valid));
  }

  private void unknown(String key, SortedSet<String> valid) {
    problem(
        key.substring(prefix.length()),
        "is not a setting",
        "Valid after " + prefix + " are: " + valid.stream().collect(joining(", ")));
  }

  void problem(String name, String finding, String remedy) {
    problems.add(new SettingsProblem(prefix + name, finding, remedy));
  }

  List<SettingsProblem> problems() {
    return List.copyOf(problems);
  }
}
