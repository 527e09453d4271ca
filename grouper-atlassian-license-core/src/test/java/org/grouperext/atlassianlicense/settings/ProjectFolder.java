package org.grouperext.atlassianlicense.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The files of the repository that tests read. */
final class ProjectFolder {

  private ProjectFolder() {}

  /** A file by its path from the root, which the build names and an editor has to look for. */
  static Path file(String path) {
    String named = System.getProperty("project.root");
    return (named == null ? search() : Path.of(named)).resolve(path);
  }

  static List<String> lines(String path) {
    try {
      return Files.readAllLines(file(path));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + path + " of the repository", e);
    }
  }

  private static Path search() {
    @Nullable Path folder = Path.of("").toAbsolutePath();
    while (folder != null && !Files.isRegularFile(folder.resolve("config/grouper.properties"))) {
      folder = folder.getParent();
    }
    if (folder == null) {
      throw new IllegalStateException("No folder above this one has config/grouper.properties");
    }
    return folder;
  }
}
