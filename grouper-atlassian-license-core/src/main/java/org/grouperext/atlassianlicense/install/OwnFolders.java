package org.grouperext.atlassianlicense.install;

import edu.internet2.middleware.grouper.GrouperSession;
import edu.internet2.middleware.grouper.StemSave;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.grouperext.atlassianlicense.settings.Configuration;

/** The folders that our groups are in, and those above them. */
final class OwnFolders {

  /** What the installer writes into a folder, and knows its own folders by. */
  static final String DESCRIPTION = "Made by the installer of Atlassian licenses.";

  private OwnFolders() {}

  /** The full names, those above first. */
  static SortedSet<String> names(Configuration configuration) {
    SortedSet<String> names = new TreeSet<>();
    Stream.concat(
            OwnGroup.all(configuration).stream().map(group -> parent(group.name())),
            configuration.licenses().stream()
                .map(license -> license.provisioning().atlassianGroupsFolder()))
        .forEach(folder -> addWithThoseAbove(folder, names));
    return names;
  }

  private static void addWithThoseAbove(String folder, SortedSet<String> names) {
    for (String name = folder; !name.isEmpty(); name = parent(name)) {
      names.add(name);
    }
  }

  /** The folder's name that something of this name is in; empty at the top. */
  static String parent(String name) {
    int end = name.lastIndexOf(':');
    return end < 0 ? "" : name.substring(0, end);
  }

  static List<Step> install(Configuration configuration) {
    return names(configuration).stream().map(OwnFolders::install).toList();
  }

  private static Step install(String name) {
    return Step.when(
        () -> Registered.folder(name).isEmpty(), "Make the folder " + name + ".", () -> make(name));
  }

  private static void make(String name) {
    new StemSave(GrouperSession.staticGrouperSession())
        .assignName(name)
        .assignDescription(DESCRIPTION)
        .save();
  }
}
