package org.grouperext.atlassianlicense.bench;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A Custom UI as anybody would configure one without writing code: Grouper's own membership
 * queries, and a text for each part of the screen.
 *
 * @param group whose screen it is
 * @param asked the groups whose memberships the screen asks for, a query each
 */
record StockScreen(String group, List<String> asked) {

  private static final String SCREEN = "grouperCustomUI.benchStock.";
  private static final Map<String, String> TEXTS =
      Map.of(
          "header", "<h1>A screen</h1>",
          "enrollmentLabel", "<p>What you have.</p>",
          "enrollButtonShow", "${!cu_member0}",
          "unenrollButtonShow", "${cu_member0}",
          "enrollButtonText", "Join",
          "unenrollButtonText", "Leave",
          "managerInstructions", "<p>Look someone up.</p>",
          "helpLink", "<a href=\"https://help.example.edu/\">Help desk</a>");

  StockScreen {
    asked = List.copyOf(asked);
  }

  /** Its settings in grouper.properties. */
  Map<String, String> settings() {
    Map<String, String> settings = new TreeMap<>();
    settings.put(SCREEN + "enabled", "true");
    settings.put(SCREEN + "groupUUIDOrName", group);
    settings.put(SCREEN + "numberOfQueries", String.valueOf(asked.size()));
    for (int i = 0; i < asked.size(); i++) {
      String query = SCREEN + "cuQuery." + i + ".";
      settings.put(query + "userQueryType", "grouper");
      settings.put(query + "groupName", asked.get(i));
      settings.put(query + "fieldNames", "members");
      settings.put(query + "label", "Member of " + asked.get(i));
      settings.put(query + "order", String.valueOf(10 * (i + 1)));
      settings.put(query + "variableToAssign", "cu_member" + i);
      settings.put(query + "variableType", "boolean");
    }
    addTexts(settings);
    return settings;
  }

  private static void addTexts(Map<String, String> settings) {
    settings.put(SCREEN + "numberOfTextConfigs", String.valueOf(TEXTS.size()));
    int i = 0;
    for (Map.Entry<String, String> text : TEXTS.entrySet()) {
      String config = SCREEN + "cuTextConfig." + i + ".";
      settings.put(config + "textType", text.getKey());
      settings.put(config + "index", String.valueOf(i));
      settings.put(config + "text", text.getValue());
      settings.put(config + "defaultText", "true");
      i++;
    }
  }
}
