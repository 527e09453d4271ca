package org.grouperext.atlassianlicense.doctor;

import static java.util.stream.Collectors.joining;

import org.grouperext.atlassianlicense.registry.GrouperSettings;
import org.grouperext.atlassianlicense.settings.Configuration;
import org.grouperext.atlassianlicense.settings.FeedSettings;
import org.grouperext.atlassianlicense.settings.InvalidSettingsException;
import org.grouperext.atlassianlicense.settings.LicenseSettings;
import org.grouperext.atlassianlicense.settings.SettingsProblem;

/** Whether the settings are there, valid, and do not contradict each other. */
final class SettingsCheck implements Check {

  @Override
  public String name() {
    return "settings";
  }

  @Override
  public Finding run() {
    try {
      return valid(GrouperSettings.read());
    } catch (InvalidSettingsException e) {
      return Finding.fail(
          e.problems().stream().map(SettingsProblem::toString).collect(joining(" ")),
          "Correct them in grouper.properties, and run the doctor again: what depends on them was"
              + " not looked at.");
    }
  }

  private static Finding valid(Configuration configuration) {
    return Finding.ok(
        "licenses "
            + configuration.licenses().stream().map(LicenseSettings::id).collect(joining(", "))
            + "; feeds "
            + configuration.feeds().stream().map(FeedSettings::id).collect(joining(", ")));
  }
}
