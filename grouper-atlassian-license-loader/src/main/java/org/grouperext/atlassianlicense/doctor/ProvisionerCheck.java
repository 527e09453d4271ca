package org.grouperext.atlassianlicense.doctor;

import java.util.List;
import java.util.stream.Stream;

/** Whether the settings of Grouper's provisioner can harm nobody. */
final class ProvisionerCheck implements Check {

  private static final SafeSetting FINDS_ONLY =
      SafeSetting.mayNotDiffer("makeChangesToEntities", "false", "");

  private final String provisioner;

  ProvisionerCheck(String provisioner) {
    this.provisioner = provisioner;
  }

  @Override
  public String name() {
    return "settings of provisioner " + provisioner;
  }

  @Override
  public Finding run() {
    List<String> problems =
        settings()
            .filter(setting -> !setting.isSafe(value(setting.key())))
            .map(setting -> setting.problem(value(setting.key())))
            .toList();
    return Finding.of(
        problems,
        "These are keys behind provisioner."
            + provisioner
            + ". in grouper-loader.properties; docs/provisioner.md has the reasons.",
        "all safe");
  }

  private Stream<SafeSetting> settings() {
    boolean mayChangePeople = !FINDS_ONLY.isSafe(value(FINDS_ONLY.key()));
    return mayChangePeople
        ? Stream.concat(SafeSettings.ALWAYS.stream(), SafeSettings.WITH_CHANGES_TO_PEOPLE.stream())
        : SafeSettings.ALWAYS.stream();
  }

  private String value(String key) {
    return Keys.inLoader("provisioner." + provisioner + "." + key);
  }
}
