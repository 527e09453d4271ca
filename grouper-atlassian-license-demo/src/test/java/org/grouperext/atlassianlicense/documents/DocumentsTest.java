package org.grouperext.atlassianlicense.documents;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.grouperext.atlassianlicense.registry.KeepReason;
import org.grouperext.atlassianlicense.status.Hop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people read leads somewhere and says what the software says. */
final class DocumentsTest {

  private static final Path TEXTS =
      Path.of(
          "grouper-atlassian-license-ui/src/main/resources/grouperText/atlassianLicense.properties");

  static List<Document> documents() {
    return Document.all();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void linksToWhatIsThere(Document document) {
    for (String link : document.links()) {
      if (!link.matches("(https?|mailto):.*")) {
        String[] parts = link.split("#", 2);
        Path file =
            parts[0].isEmpty()
                ? document.path()
                : Path.of(URI.create(folder(document) + parts[0]).normalize().toString());
        assertThat(Document.root().resolve(file)).as(document + ": " + link).exists();
        if (parts.length == 2) {
          assertThat(Document.of(file).anchors()).as(document + ": " + link).contains(parts[1]);
        }
      }
    }
  }

  private static String folder(Document document) {
    Path parent = document.path().getParent();
    return parent == null ? "" : parent + "/";
  }

  @Test
  void hasEveryDocumentInTheIndex() {
    Set<String> index = Set.copyOf(Document.of("docs/README.md").links());
    assertThat(documents())
        .filteredOn(document -> document.path().startsWith("docs"))
        .extracting(document -> document.path().getFileName().toString())
        .filteredOn(name -> !name.equals("README.md"))
        .allSatisfy(
            name ->
                assertThat(index)
                    .anyMatch(link -> link.equals(name) || link.startsWith(name + "#")));
  }

  @Test
  void showsEveryPicture() throws IOException {
    String all = documents().stream().map(Document::text).collect(joining());
    try (Stream<Path> pictures = Files.list(Document.root().resolve("docs/images"))) {
      assertThat(pictures.map(file -> file.getFileName().toString()))
          .filteredOn(name -> name.matches(".*\\.(png|svg)"))
          .isNotEmpty()
          .allSatisfy(name -> assertThat(all).contains("images/" + name));
    }
  }

  /** Whoever reads the screen finds the same words in the page that explains them. */
  @Test
  void explainsToPeopleEveryAnswerOfTheScreen() throws IOException {
    String page = Document.of("docs/for-people.md").text();
    Properties texts = texts();
    assertThat(texts.stringPropertyNames())
        .filteredOn(key -> key.matches("atlassianLicense\\.standing\\.\\w+\\.title"))
        .hasSizeGreaterThan(10)
        .allSatisfy(key -> assertThat(page).contains("| " + texts.getProperty(key) + " |"));
  }

  /** In the order in which the screen shows them. */
  @Test
  void leadsTheHelpDeskThroughEveryHop() throws IOException {
    Properties texts = texts();
    List<String> hops =
        Stream.of(Hop.values())
            .map(hop -> texts.getProperty("atlassianLicense.hop." + hop))
            .map(line -> line.replace(":", ""))
            .toList();
    Pattern row = Pattern.compile("\\| \\*\\*([^*]+)\\*\\* \\|.*");
    assertThat(
            Document.of("docs/help-desk.md").lines().stream()
                .map(row::matcher)
                .filter(matcher -> matcher.matches())
                .map(matcher -> matcher.group(1)))
        .isEqualTo(hops);
  }

  @Test
  void explainsEveryReasonOfADecision() {
    Set<String> rows =
        Document.of("docs/how-it-decides.md").lines().stream()
            .filter(line -> line.startsWith("| `"))
            .flatMap(line -> Pattern.compile("`([A-Z_]+)`").matcher(line).results())
            .map(found -> found.group(1))
            .collect(toSet());
    assertThat(Stream.of(KeepReason.values()).map(Enum::name)).allMatch(rows::contains);
  }

  private static Properties texts() throws IOException {
    Properties texts = new Properties();
    try (var reader = Files.newBufferedReader(Document.root().resolve(TEXTS))) {
      texts.load(reader);
    }
    return texts;
  }
}
