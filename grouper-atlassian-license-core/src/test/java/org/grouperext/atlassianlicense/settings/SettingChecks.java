package org.grouperext.atlassianlicense.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;

/**
 * What every setting behind a prefix must do.
 *
 * @param prefix the prefix, with the id
 * @param read gives the typed record of a sample
 */
record SettingChecks<R>(String prefix, Function<Sample, R> read) {

  static Setting<?> declared(List<Setting<?>> settings, String name) {
    return settings.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
  }

  /** Absent and blank are the same: the default, or a problem where there is none. */
  void hasDefault(SettingCase<R> setting) {
    for (Sample sample : List.of(absent(setting), absent(setting).with(key(setting), "  "))) {
      if (setting.expectedDefault() == null) {
        assertThat(sample.problems()).extracting(SettingsProblem::key).contains(key(setting));
        assertThat(sample.refusal()).hasMessageContaining(key(setting) + " is missing. Set it to ");
      } else {
        assertThat(setting.field().apply(read.apply(sample))).isEqualTo(setting.expectedDefault());
      }
    }
  }

  /** Blanks around the value do not count. */
  void putsValueWhereItBelongs(SettingCase<R> setting) {
    Sample sample = absent(setting).with(key(setting), " " + setting.given() + " ");
    assertThat(setting.expected()).isNotEqualTo(setting.expectedDefault());
    assertThat(setting.field().apply(read.apply(sample))).isEqualTo(setting.expected());
  }

  void refusesBadValues(SettingCase<R> setting, Setting<?> declared) {
    assertThat(setting.bad()).as("bad values of " + setting).isNotEmpty();
    for (String bad : setting.bad()) {
      List<SettingsProblem> problems = absent(setting).with(key(setting), bad).problems();
      assertThat(problems).as("problems of '" + bad + "'").hasSize(1);
      SettingsProblem problem = problems.get(0);
      assertThat(problem.key()).isEqualTo(key(setting));
      String shown = declared.sensitive() ? "has a value that is not valid" : "is '" + bad + "': ";
      assertThat(problem.finding()).startsWith(bad.isEmpty() ? "is missing" : shown);
      assertThat(problem.remedy()).isEqualTo("Set it to " + declared.type().description());
    }
  }

  private String key(SettingCase<R> setting) {
    return prefix + setting.name();
  }

  private Sample absent(SettingCase<R> setting) {
    return Sample.least().with(setting.besides()).without(key(setting));
  }
}
