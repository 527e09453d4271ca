package org.grouperext.atlassianlicense.bundle;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** A Grouper that the jars are dropped into. */
enum Host {
  GROUPER_7("grouper-7.5.0", "core", "loader", "ui"),
  /** Its UI is not published. */
  GROUPER_5("grouper-5.22.5", "core", "loader");

  private final String folder;

  // Immutable: made by List.of, which Error Prone does not see from the type.
  @SuppressWarnings("ImmutableEnumChecker")
  private final List<String> modules;

  Host(String folder, String... modules) {
    this.folder = folder;
    this.modules = List.of(modules);
  }

  /** Those of our modules that can be checked against what is published of it. */
  List<String> modules() {
    return modules;
  }

  /** Its own libraries, as Maven resolved them in this build. */
  List<Path> libraries() throws IOException {
    Path list = Path.of(System.getProperty("hosts", "build/hosts"), folder, "target/class-path");
    return Arrays.stream(Files.readString(list).strip().split(File.pathSeparator))
        .map(Path::of)
        .toList();
  }

  @Override
  public String toString() {
    return folder;
  }
}
