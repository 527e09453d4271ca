package org.grouperext.atlassianlicense.doctor;

import edu.internet2.middleware.grouper.cfg.GrouperConfig;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.grouperext.atlassianlicense.registry.RegistryGroup;
import org.grouperext.atlassianlicense.settings.LicenseSettings;

/** Whether the claim screen is configured and Grouper's UI answers at its address. */
final class CustomUiCheck implements Check {

  private static final String URL_KEY = "grouper.ui.url";
  private static final Pattern GROUPS =
      Pattern.compile("^grouperCustomUI\\.([^.]+)\\.groupUUIDOrName$");
  private static final String SCREEN =
      "grouperUi/app/UiV2Main.indexCustomUi?operation=UiV2CustomUi.customUiGroup&groupId=";

  private final LicenseSettings license;

  CustomUiCheck(LicenseSettings license) {
    this.license = license;
  }

  @Override
  public String name() {
    return "claim screen of " + license.id();
  }

  @Override
  public Finding run() {
    String claimed = license.groups().claimed();
    String groupId = RegistryGroup.find(claimed).getId();
    Optional<String> screen = screen(claimed, groupId);
    if (screen.isEmpty()) {
      return Finding.fail(
          "No Custom UI is configured for " + claimed + ".",
          "Merge the lines grouperCustomUI.… of config/grouper.properties, with this group.");
    }
    if (!configuration()
        .propertyValueBoolean("grouperCustomUI." + screen.get() + ".enabled", true)) {
      return Finding.fail(
          "grouperCustomUI." + screen.get() + ".enabled is false.", "Set it to true.");
    }
    String url = Keys.inGrouper(URL_KEY);
    return url.isEmpty()
        ? Finding.warn(
            "Whether it can be reached is not known: " + URL_KEY + " is not set.",
            "Set it in grouper.properties to the address of Grouper's UI.")
        : reach(url.endsWith("/") ? url : url + "/", groupId);
  }

  private static Finding reach(String url, String groupId) {
    String remedy =
        "See whether the UI is up and its container gets to itself by this address; if not, correct "
            + URL_KEY
            + " in grouper.properties.";
    int status;
    try {
      status = WebPage.status(url + SCREEN + groupId);
    } catch (IOException | IllegalArgumentException e) {
      return Finding.fail(url + " gives no answer (" + e.getClass().getSimpleName() + ").", remedy);
    }
    return status < 400 || status == 401 || status == 403
        ? Finding.ok("Grouper's UI answers at its address")
        : Finding.fail(url + " answers with HTTP " + status + ".", remedy);
  }

  private static Optional<String> screen(String claimed, String groupId) {
    return configuration().propertiesMap(GROUPS).entrySet().stream()
        .filter(entry -> claimed.equals(entry.getValue()) || groupId.equals(entry.getValue()))
        .map(Map.Entry::getKey)
        .map(key -> key.split("\\.", -1)[1])
        .findFirst();
  }

  private static GrouperConfig configuration() {
    return GrouperConfig.retrieveConfig();
  }
}
