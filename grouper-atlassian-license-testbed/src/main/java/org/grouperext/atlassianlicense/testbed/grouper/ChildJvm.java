package org.grouperext.atlassianlicense.testbed.grouper;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A JVM like this one, with another main class. Its configuration folder takes the place of this
 * JVM's on the class path.
 */
record ChildJvm(Class<?> main, Path configuration, List<String> options, String libraries) {
  private static final List<String> OPENED_TO_GROUPER =
      List.of(
          "java.base/java.lang",
          "java.base/java.lang.reflect",
          "java.base/java.util",
          "java.base/java.text",
          "java.base/java.time",
          "java.base/java.io",
          "java.base/java.math",
          "java.sql/java.sql");

  ChildJvm {
    options = List.copyOf(options);
  }

  /** With the libraries of this JVM. */
  ChildJvm(Class<?> main, Path configuration, List<String> options) {
    this(main, configuration, options, System.getProperty("java.class.path"));
  }

  /** Returns the command; the caller says where its streams go. */
  ProcessBuilder command(Path log, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    OPENED_TO_GROUPER.forEach(name -> command.add("--add-opens=" + name + "=ALL-UNNAMED"));
    command.add("-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"));
    command.add("-D" + RegistryTemplate.PROPERTY + "=" + RegistryTemplate.templates());
    command.add("-D" + ConfigurationFolder.PROPERTY + "=" + configuration);
    command.add("-D" + ConfigurationFolder.LOG_PROPERTY + "=" + log);
    command.add("-cp");
    command.add(classPath());
    command.add(main.getName());
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command);
  }

  private String classPath() {
    Path own = Path.of(System.getProperty(ConfigurationFolder.PROPERTY, "")).toAbsolutePath();
    Stream<String> inherited =
        Stream.of(libraries.split(File.pathSeparator))
            .filter(element -> !Path.of(element).toAbsolutePath().equals(own));
    return Stream.concat(Stream.of(configuration.toString()), inherited)
        .collect(Collectors.joining(File.pathSeparator));
  }
}
