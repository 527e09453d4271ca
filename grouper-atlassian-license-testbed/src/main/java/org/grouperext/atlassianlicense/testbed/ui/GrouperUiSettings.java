package org.grouperext.atlassianlicense.testbed.ui;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How a {@link GrouperUiHost} is to be run.
 *
 * @param preferredPort the port to listen on; another one is taken when it is busy; 0 for any
 * @param people whom the login page offers; any other user name can be typed
 * @param folders static folders to serve beside Grouper, by their path on the server ({@code
 *     /jump})
 */
public record GrouperUiSettings(
    int preferredPort, List<DemoPerson> people, Map<String, Path> folders) {
  /** Rejects a port no server can have. */
  public GrouperUiSettings {
    if (preferredPort < 0 || preferredPort > 65_535) {
      throw new IllegalArgumentException(
          "Preferred port is " + preferredPort + "; expected 0 (any) to 65535.");
    }
    people = List.copyOf(people);
    folders = Map.copyOf(folders);
  }

  /** Any free port, nobody offered on the login page, nothing but Grouper. */
  public static GrouperUiSettings anyPort() {
    return new GrouperUiSettings(0, List.of(), Map.of());
  }

  /** The same with another port to try first. */
  public GrouperUiSettings withPreferredPort(int port) {
    return new GrouperUiSettings(port, people, folders);
  }

  /** The same with these people offered on the login page. */
  public GrouperUiSettings withPeople(List<DemoPerson> offered) {
    return new GrouperUiSettings(preferredPort, offered, folders);
  }

  /** The same with one more folder served under a path such as {@code /jump}. */
  public GrouperUiSettings withFolder(String path, Path folder) {
    Map<String, Path> more = new HashMap<>(folders);
    more.put(path, folder);
    return new GrouperUiSettings(preferredPort, people, more);
  }
}
