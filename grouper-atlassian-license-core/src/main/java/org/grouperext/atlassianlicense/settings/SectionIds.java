package org.grouperext.atlassianlicense.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The ids of the licenses or feeds behind a prefix, and the keys in which there is none. */
final class SectionIds {

  /** As long as the column of an id in our tables. */
  private static final Pattern VALID = Pattern.compile("[A-Za-z0-9_]{1,40}");

  private final String prefix;
  private final String example;
  private final SortedSet<String> ids = new TreeSet<>();
  private final List<SettingsProblem> problems = new ArrayList<>();

  /**
   * Finds them.
   *
   * @param prefix what every key starts with
   * @param example an id to give as an example
   */
  SectionIds(String prefix, String example, Map<String, String> properties) {
    this.prefix = prefix;
    this.example = example;
    SortedSet<String> refused = new TreeSet<>();
    new TreeSet<>(properties.keySet())
        .stream().filter(key -> key.startsWith(prefix)).forEach(key -> sort(key, refused));
    refused.forEach(this::refuse);
  }

  /** The valid ids. */
  SortedSet<String> valid() {
    return ids;
  }

  List<SettingsProblem> problems() {
    return problems;
  }

  private void sort(String key, SortedSet<String> refused) {
    int dot = key.indexOf('.', prefix.length());
    if (dot < 0) {
      String name = key.substring(prefix.length());
      problems.add(
          new SettingsProblem(
              key, "has no id", "Put one in between, such as " + prefix + example + "." + name));
      return;
    }
    String id = key.substring(prefix.length(), dot);
    boolean valid = VALID.matcher(id).matches();
    (valid ? ids : refused).add(id);
  }

  private void refuse(String id) {
    problems.add(
        new SettingsProblem(
            prefix + id + ".…",
            "has the id '" + id + "', which cannot be one",
            "Use letters, digits and underscores, 40 at most, such as " + prefix + example + ".…"));
  }
}
