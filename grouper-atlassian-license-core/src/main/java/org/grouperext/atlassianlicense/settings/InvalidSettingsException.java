package org.grouperext.atlassianlicense.settings;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** Settings are missing, wrong or contradict each other. The message names all problems at once. */
public final class InvalidSettingsException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<SettingsProblem> problems;

  InvalidSettingsException(List<SettingsProblem> problems) {
    super(
        "Nothing was done, because settings in grouper.properties need attention: "
            + problems.stream().map(SettingsProblem::toString).collect(joining(" ")));
    this.problems = List.copyOf(problems);
  }

  /** All that is wrong, in the order of the settings. */
  public List<SettingsProblem> problems() {
    return problems;
  }
}
