package org.grouperext.atlassianlicense.survival;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * The classes that one JVM loaded, for others to take over as they are: to load Grouper's many
 * thousand is most of what its start takes. Java does that for jars only, so folders become jars.
 */
final class SharedClasses {

  /** What Java says about classes would go where the parent waits for one byte. */
  private static final String QUIET = "-Xlog:disable";

  private final Path archive;
  private final String classPath;

  private SharedClasses(Path archive, String classPath) {
    this.archive = archive;
    this.classPath = classPath;
  }

  /** Those of this JVM's class path; files are kept in the configuration's folder. */
  static SharedClasses of(Path configuration) throws IOException {
    List<String> entries = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      Path path = Path.of(entry);
      if (!Files.isDirectory(path)) {
        entries.add(entry);
      } else if (!path.toRealPath().equals(configuration.toRealPath())) {
        entries.add(packed(path, configuration.resolve("classes" + entries.size() + ".jar")));
      }
    }
    entries.add(configuration.toString());
    return new SharedClasses(
        configuration.resolve("classes.jsa"), String.join(File.pathSeparator, entries));
  }

  /** Options of a JVM that writes its classes down when it ends. */
  List<String> written() {
    return List.of("-XX:ArchiveClassesAtExit=" + archive, QUIET, "-cp", classPath);
  }

  /** Options of a JVM that takes them over; without them it starts all the same. */
  List<String> taken() {
    return List.of("-XX:SharedArchiveFile=" + archive, QUIET, "-cp", classPath);
  }

  private static String packed(Path folder, Path jar) throws IOException {
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
        Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString().replace(File.separatorChar, '/');
        out.putNextEntry(new JarEntry(name));
        Files.copy(file, out);
        out.closeEntry();
      }
    }
    return jar.toString();
  }
}
