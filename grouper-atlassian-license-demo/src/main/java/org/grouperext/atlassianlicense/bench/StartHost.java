package org.grouperext.atlassianlicense.bench;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.grouperext.atlassianlicense.testbed.grouper.GrouperDaemon;

/**
 * A Grouper to start.
 *
 * @param configuration its folder of configuration
 * @param libraries its class path besides
 */
record StartHost(Path configuration, List<String> libraries) {

  private static final String OURS = "grouper-atlassian-license-(core|loader|ui)-[^/]*\\.jar";
  private static final int JARS = 3;

  StartHost {
    libraries = List.copyOf(libraries);
  }

  /** One with the libraries of this JVM and a copy of its Grouper's folder of configuration. */
  static StartHost copyOf(Path configuration, String name) {
    Path copy = configuration.resolve(name);
    try (Stream<Path> files = Files.list(configuration)) {
      Files.createDirectories(copy);
      for (Path file :
          files.filter(one -> one.toString().matches(".*\\.(properties|xml)")).toList()) {
        Files.writeString(copy.resolve(file.getFileName()), Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot copy the configuration to " + copy, e);
    }
    String classPath = System.getProperty("java.class.path");
    return new StartHost(copy, Arrays.asList(classPath.split(File.pathSeparator)));
  }

  /** The same without the jars that we ship. */
  StartHost withoutJars() {
    List<String> others =
        libraries.stream()
            .filter(one -> !Path.of(one).getFileName().toString().matches(OURS))
            .toList();
    if (libraries.size() - others.size() != JARS) {
      throw new IllegalStateException("The three jars are not on the class path: " + libraries);
    }
    return new StartHost(configuration, others);
  }

  /** Changes a file of the configuration; it must be another one afterwards. */
  void change(String file, UnaryOperator<String> change) {
    Path path = configuration.resolve(file);
    try {
      String before = Files.readString(path);
      String after = change.apply(before);
      if (after.equals(before)) {
        throw new IllegalStateException("There was nothing to change in " + path);
      }
      Files.writeString(path, after);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot change " + path, e);
    }
  }

  /** Starts a daemon and waits until its scheduler runs. */
  GrouperDaemon start() {
    return GrouperDaemon.start(
            configuration, String.join(File.pathSeparator, libraries), List.of("-Xmx600m"))
        .awaitStarted();
  }
}
