package org.grouperext.atlassianlicense.testbed.grouper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The programs of an installed MariaDB. */
final class MariaDbPrograms {

  private MariaDbPrograms() {}

  /** Where packages put it; a folder for administrators is not on everybody's path. */
  static String path(String name) {
    return Stream.of("/usr/sbin", "/usr/bin", "/usr/local/bin", "/opt/homebrew/bin")
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst()
        .map(Path::toString)
        .orElseThrow(
            () ->
                new TestbedException(
                    "There is no "
                        + name
                        + ": install MariaDB (Debian: mariadb-server), or leave out -D"
                        + Database.PROPERTY));
  }

  static String version() {
    try {
      Process asked = new ProcessBuilder(path("mariadbd"), "--version").start();
      String answer = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return answer.strip().replaceFirst("(?s).*Ver ([0-9.]+).*", "$1");
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot ask MariaDB for its version", e);
    }
  }

  /** Starts a program, all that it says going to the log. */
  static Process run(Path log, Stream<String> command) {
    try {
      return new ProcessBuilder(command.toList())
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot start MariaDB", e);
    }
  }
}
