package org.grouperext.atlassianlicense.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A document of this project, in Markdown.
 *
 * @param path where it is, from the project's folder
 * @param lines its lines
 */
record Document(Path path, List<String> lines) {

  private static final Pattern FENCE = Pattern.compile("\\s*```(\\w*)\\s*");
  private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  /**
   * A block of code between two fences.
   *
   * @param document where it stands
   * @param language what it is marked as; empty if it is not
   * @param lines what is in it
   */
  record Block(Document document, String language, List<String> lines) {

    String text() {
      return String.join("\n", lines);
    }

    @Override
    public String toString() {
      return document.path + ": " + lines.get(0);
    }
  }

  /** The project's folder, which the build names and an editor has to look for. */
  static Path root() {
    String named = System.getProperty("project.root");
    @Nullable Path folder = named == null ? Path.of("").toAbsolutePath() : Path.of(named);
    while (folder != null && !Files.isRegularFile(folder.resolve("docs/README.md"))) {
      folder = folder.getParent();
    }
    if (folder == null) {
      throw new IllegalStateException("No folder above this one has docs/README.md");
    }
    return folder;
  }

  /** All that people read, the list of changes excepted: it tells of what was, too. */
  static List<Document> all() {
    try (Stream<Path> docs = Files.list(root().resolve("docs"))) {
      return Stream.concat(
              Stream.of("README.md", "CONTRIBUTING.md").map(root()::resolve),
              docs.filter(file -> file.toString().endsWith(".md")))
          .sorted()
          .map(file -> of(root().relativize(file)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot list docs", e);
    }
  }

  static Document of(Path path) {
    try {
      return new Document(path, Files.readAllLines(root().resolve(path)));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + path, e);
    }
  }

  static Document of(String path) {
    return of(Path.of(path));
  }

  /** The lines outside of blocks. */
  List<String> prose() {
    List<String> prose = new ArrayList<>();
    boolean inside = false;
    for (String line : lines) {
      boolean fence = FENCE.matcher(line).matches();
      if (!fence && !inside) {
        prose.add(line);
      }
      inside ^= fence;
    }
    return prose;
  }

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    @Nullable Block open = null;
    for (String line : lines) {
      var fence = FENCE.matcher(line);
      if (fence.matches()) {
        if (open != null) {
          blocks.add(open);
        }
        open = open == null ? new Block(this, fence.group(1), new ArrayList<>()) : null;
      } else if (open != null) {
        open.lines().add(line);
      }
    }
    return blocks;
  }

  /** Where links and pictures lead. */
  List<String> links() {
    return matches(prose().stream().map(line -> CODE.matcher(line).replaceAll("")), LINK);
  }

  /** What stands between backticks, and each line of a block. */
  List<String> code() {
    return Stream.concat(
            matches(prose().stream(), CODE).stream(),
            blocks().stream().flatMap(block -> block.lines().stream()))
        .toList();
  }

  /** The names of its headings, as links have them. */
  List<String> anchors() {
    return prose().stream()
        .filter(line -> line.matches("#+ .*"))
        .map(line -> line.replaceFirst("#+ ", "").toLowerCase(Locale.ROOT))
        .map(line -> line.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
        .toList();
  }

  String text() {
    return String.join("\n", lines);
  }

  private static List<String> matches(Stream<String> lines, Pattern pattern) {
    return lines
        .flatMap(line -> pattern.matcher(line).results())
        .map((MatchResult found) -> found.group(1))
        .toList();
  }

  @Override
  public String toString() {
    return path.toString();
  }
}
