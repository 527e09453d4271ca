package org.grouperext.atlassianlicense.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import edu.internet2.middleware.grouper.misc.GrouperVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.jar.JarFile;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.grouperext.atlassianlicense.settings.FeedKeys;
import org.grouperext.atlassianlicense.settings.LicenseKeys;
import org.grouperext.atlassianlicense.settings.Setting;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Settings, keys, classes, jobs and files that documents name are there. */
final class NamesInDocumentsTest {

  private static final Pattern SETTING =
      Pattern.compile("\\batlassian(License|Activity)\\.(?:cloud|idp|<id>)\\.(\\w+)(?: = (.+))?");
  private static final Pattern KEY =
      Pattern.compile(
          "(?<![/\\w.])(?:provisioner|grouper|changeLog|otherJob|hooks|rules|loader|org\\.quartz)"
              + "(?:\\.[\\w<>]+)+(?=$|[\\s`:,;.)]| =)");
  private static final Pattern CLASS =
      Pattern.compile("\\borg\\.grouperext\\.atlassianlicense(?:\\.[a-z]+)+\\.[A-Z]\\w+");
  private static final Pattern JOB = Pattern.compile("\\bOTHER_JOB_(\\w+)");
  private static final Pattern TABLE = Pattern.compile("\\batlassian_[a-z]+\\b");
  private static final Pattern CAMEL_CASE = Pattern.compile("[A-Z][a-z]+(?:[A-Z]\\w+)+");
  private static final Pattern FILE = Pattern.compile("[\\w.-]+(?:/[\\w.-]+)+\\.[a-z]+");

  private static final Set<String> SOURCES = sources();
  private static final Set<String> GROUPERS_CLASSES = groupersClasses();
  private static final String SHIPPED =
      read("config/grouper.properties") + read("config/grouper-loader.properties");
  private static final String GROUPERS =
      resource("grouper.base.properties") + resource("grouper-loader.base.properties");

  static List<Document> documents() {
    return Document.all();
  }

  /** And a value in a document is one that the reader takes. */
  @ParameterizedTest
  @MethodSource("documents")
  void namesSettingsThatAreDeclared(Document document) {
    found(document, SETTING)
        .forEach(
            found -> {
              List<Setting<?>> declared =
                  found.group(1).equals("License") ? LicenseKeys.ALL : FeedKeys.ALL;
              assertThat(declared).extracting(Setting::name).contains(found.group(2));
              if (found.group(3) != null) {
                Setting<?> setting =
                    declared.stream()
                        .filter(one -> one.name().equals(found.group(2)))
                        .findFirst()
                        .orElseThrow();
                assertThatCode(() -> setting.type().parser().apply(found.group(3)))
                    .as(document + ": " + found.group())
                    .doesNotThrowAnyException();
              }
            });
  }

  /** In what is merged, or else in Grouper's own files. */
  @ParameterizedTest
  @MethodSource("documents")
  void namesKeysThatGrouperKnows(Document document) {
    assertAll(
        document,
        found(document, KEY).map(MatchResult::group).filter(key -> !key.endsWith(".properties")),
        key -> {
          String last = key.substring(key.lastIndexOf('.') + 1);
          return SHIPPED.contains(key)
              || GROUPERS.contains(key)
              || GROUPERS.contains("." + last + " =");
        });
  }

  @ParameterizedTest
  @MethodSource("documents")
  void namesClassesThatAreShipped(Document document) {
    found(document, CLASS)
        .map(MatchResult::group)
        .forEach(
            name ->
                assertThatCode(() -> Class.forName(name, false, getClass().getClassLoader()))
                    .as(document + ": " + name)
                    .doesNotThrowAnyException());
    assertAll(
        document,
        document.code().stream().filter(CAMEL_CASE.asMatchPredicate()),
        name -> SOURCES.contains(name) || GROUPERS_CLASSES.contains(name));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void namesJobsAndTablesThatThereAre(Document document) {
    assertAll(
        document,
        found(document, JOB).map(found -> "otherJob." + found.group(1) + ".class"),
        key -> SHIPPED.contains(key) || GROUPERS.contains(key));
    String tables =
        read(
            "grouper-atlassian-license-core/src/main/java/org/grouperext/atlassianlicense/registry/"
                + "LicenseTable.java");
    assertAll(
        document,
        found(document, TABLE).map(MatchResult::group),
        table -> tables.contains("\"" + table + "\""));
  }

  /** Those below a folder of this project; others are Grouper's or the reader's. */
  @ParameterizedTest
  @MethodSource("documents")
  void namesFilesThatThereAre(Document document) {
    Path root = Document.root();
    assertAll(
        document,
        document.code().stream()
            .filter(FILE.asMatchPredicate())
            .filter(file -> Files.isDirectory(root.resolve(file.substring(0, file.indexOf('/')))))
            .filter(file -> !file.contains("/target/")),
        file -> Files.exists(root.resolve(file)));
  }

  /** Each command line begins with a program of this project, or is Maven with modules of it. */
  @ParameterizedTest
  @MethodSource("documents")
  void namesCommandsThatThereAre(Document document) {
    Pattern command = Pattern.compile("(\\./\\w+|mvn)\\b.*");
    document.code().stream()
        .filter(command.asMatchPredicate())
        .forEach(
            line -> {
              String program = line.split(" ")[0];
              assertThat(
                      program.equals("mvn") || Files.isExecutable(Document.root().resolve(program)))
                  .as(document + ": " + line)
                  .isTrue();
              words(line, "-pl ([\\w,-]+)")
                  .forEach(module -> assertThat(Document.root().resolve(module)).isDirectory());
              words(line, "-Dit\\.test=([\\w,]+)")
                  .forEach(test -> assertThat(SOURCES).as(line).contains(test));
            });
  }

  private static Stream<String> words(String line, String pattern) {
    return Pattern.compile(pattern)
        .matcher(line)
        .results()
        .flatMap(found -> Stream.of(found.group(1).split(",")));
  }

  private static Stream<MatchResult> found(Document document, Pattern pattern) {
    return document.code().stream().flatMap(line -> pattern.matcher(line).results());
  }

  private static void assertAll(Document document, Stream<String> names, Predicate<String> there) {
    assertThat(names.filter(there.negate()).distinct()).as(document.toString()).isEmpty();
  }

  /** The names of all classes of this project. */
  private static Set<String> sources() {
    try (Stream<Path> modules = Files.list(Document.root())) {
      return modules
          .map(module -> module.resolve("src"))
          .filter(Files::isDirectory)
          .flatMap(NamesInDocumentsTest::classes)
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot list the modules", e);
    }
  }

  private static Set<String> groupersClasses() {
    try (JarFile jar =
        new JarFile(
            Path.of(
                    GrouperVersion.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .toFile())) {
      return jar.stream()
          .map(entry -> entry.getName().replaceFirst(".*/", ""))
          .filter(name -> name.endsWith(".class"))
          .map(name -> name.replace(".class", ""))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException("Cannot look into Grouper's jar", e);
    }
  }

  private static Stream<String> classes(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".java"))
          .map(name -> name.substring(0, name.length() - ".java".length()))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot walk through " + folder, e);
    }
  }

  private static String read(String path) {
    return Document.of(path).text();
  }

  private static String resource(String name) {
    try (InputStream content =
        Objects.requireNonNull(
            NamesInDocumentsTest.class.getClassLoader().getResourceAsStream(name), name)) {
      return new String(content.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + name, e);
    }
  }
}
