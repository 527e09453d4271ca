package org.grouperext.atlassianlicense.bundle;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;

/** What is in jars by name: classes and the files beside them. */
record Contents(List<Path> jars) {

  /** What every jar may have one of, and nobody looks up by its name alone. */
  private static final Pattern OF_THE_JAR =
      Pattern.compile(
          "META-INF/(MANIFEST\\.MF|INDEX\\.LIST|DEPENDENCIES|(LICENSE|NOTICE)[^/]*|maven/.*)");

  /** The names that occur more than once in these jars. */
  Set<String> twice() throws IOException {
    Set<String> seen = new HashSet<>();
    Set<String> twice = new TreeSet<>();
    for (Path jar : jars) {
      for (String name : names(jar)) {
        if (!seen.add(name)) {
          twice.add(name);
        }
      }
    }
    return twice;
  }

  /** The names that occur both in these jars and in others. */
  Set<String> sharedWith(Contents others) throws IOException {
    Set<String> shared = new TreeSet<>(names());
    shared.retainAll(others.names());
    return shared;
  }

  Set<String> names() throws IOException {
    Set<String> names = new TreeSet<>();
    for (Path jar : jars) {
      names.addAll(names(jar));
    }
    return names;
  }

  private static List<String> names(Path jar) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      return file.stream()
          .filter(entry -> !entry.isDirectory())
          .map(ZipEntry::getName)
          .filter(name -> !OF_THE_JAR.matcher(name).matches())
          .toList();
    }
  }
}
