package org.grouperext.atlassianlicense.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.grouperext.atlassianlicense.testbed.grouper.GrouperDaemon;
import org.grouperext.atlassianlicense.testbed.grouper.ShortLivedJvm;

/**
 * A Grouper as an admin has it: a folder of a web application, of which the programs below take
 * their classes and their configuration, and Grouper's own libraries. Nothing of this JVM's.
 *
 * @param webapp the folder
 * @param work where the admin types
 */
record Site(Path webapp, Path work) {

  private static final long LONGEST_MINUTES = 4;
  private static final Path ROOT = Path.of(System.getProperty("project.root", "."));

  /** Makes one below a folder, with the configuration of an empty Grouper. */
  static Site make(Path parent, Path configuration) throws IOException {
    Site site = new Site(parent.resolve("grouperWebapp"), parent);
    Files.createDirectories(site.classes());
    Files.createDirectories(site.webapp.resolve("WEB-INF/lib"));
    try (Stream<Path> files = Files.list(configuration)) {
      for (Path file :
          files.filter(one -> one.toString().matches(".*\\.(properties|xml)")).toList()) {
        Files.copy(file, site.classes().resolve(file.getFileName()));
      }
    }
    // Grouper's container has one; it is not in the jars.
    try (InputStream profile = Site.class.getResourceAsStream("groovysh.profile")) {
      Files.copy(profile, site.classes().resolve("groovysh.profile"));
    }
    return site;
  }

  Path classes() {
    return webapp.resolve("WEB-INF/classes");
  }

  /** Runs commands of a system's shell, which must succeed. */
  String shell(String commands) throws IOException, InterruptedException {
    // A machine may have no unzip; a JDK can do the same.
    String before = "set -eu\ncommand -v unzip >/dev/null || unzip() { jar xf \"${@: -1}\"; }\n";
    return run(List.of("bash", "-c", before + commands));
  }

  /** Runs commands of Grouper's shell and gives what it says. */
  String grouperShell(String commands) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("@" + ROOT.resolve("build/grouper.jvm.options"));
    command.addAll(ShortLivedJvm.options("600m"));
    command.addAll(List.of("-Dtestbed.log=" + work.resolve("gsh.log"), "-cp"));
    command.add(classes() + File.pathSeparator + libraries());
    command.addAll(
        List.of("edu.internet2.middleware.grouper.app.gsh.GrouperShell", "-runarg", commands));
    return run(command);
  }

  /** Starts a daemon; the testbed is on its class path too, to end it. */
  GrouperDaemon startDaemon() throws IOException {
    URL testbed = GrouperDaemon.class.getProtectionDomain().getCodeSource().getLocation();
    return GrouperDaemon.start(
            classes(),
            libraries() + File.pathSeparator + Path.of(URI.create(testbed.toString())),
            ShortLivedJvm.options("600m"))
        .awaitStarted();
  }

  /** Adds a line to a file of the configuration. */
  void add(String file, String line) throws IOException {
    Path path = classes().resolve(file);
    Files.writeString(path, Files.readString(path) + "\n" + line + "\n");
  }

  /** Sets keys where they stand, as an admin does with an editor. */
  void set(String file, Map<String, String> values) throws IOException {
    Path path = classes().resolve(file);
    String text = Files.readString(path);
    for (Map.Entry<String, String> value : values.entrySet()) {
      String line = "(?m)^" + value.getKey().replace(".", "\\.") + " = .*$";
      assertThat(text).as(path.toString()).containsPattern(line);
      text =
          text.replaceAll(
              line, Matcher.quoteReplacement(value.getKey() + " = " + value.getValue()));
    }
    Files.writeString(path, text);
  }

  private String libraries() throws IOException {
    try (Stream<Path> ours = Files.list(webapp.resolve("WEB-INF/lib"))) {
      return Stream.concat(ours, Host.GROUPER_7.libraries().stream())
          .map(Path::toString)
          .reduce((one, other) -> one + File.pathSeparator + other)
          .orElseThrow();
    }
  }

  private String run(List<String> command) throws IOException, InterruptedException {
    Path output = Files.createTempFile(work, "", ".out");
    Process process =
        new ProcessBuilder(command)
            .directory(work.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    process.getOutputStream().close();
    try {
      boolean ended = process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES);
      String text = Files.readString(output, UTF_8);
      assertThat(ended).as(text).isTrue();
      assertThat(process.exitValue()).as(text).isZero();
      return text;
    } finally {
      process.destroyForcibly();
    }
  }
}
