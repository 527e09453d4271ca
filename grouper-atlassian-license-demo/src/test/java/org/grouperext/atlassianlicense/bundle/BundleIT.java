package org.grouperext.atlassianlicense.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The zip that the build makes. */
final class BundleIT {

  private static final Path ZIP = Bundle.ZIP;
  private static final String LIB = Bundle.WEB_INF + "lib/";
  private static final String CLASSES = Bundle.WEB_INF + "classes/";
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(#[^)]*)?\\)");
  private static final long FIVE_MEGABYTES = 5L * 1024 * 1024;

  private static ZipFile zip;

  @BeforeAll
  static void open() throws IOException {
    zip = new ZipFile(ZIP.toFile());
  }

  @AfterAll
  static void close() throws IOException {
    zip.close();
  }

  @Test
  void holdsThreeJarsOfOursAndNoOther() {
    assertThat(names(LIB).map(name -> name.replaceFirst("-[0-9].*", "")))
        .containsExactlyInAnyOrder(
            "grouper-atlassian-license-core",
            "grouper-atlassian-license-loader",
            "grouper-atlassian-license-ui");
  }

  @Test
  void keepsTheJarsTogetherBelowFiveMegabytes() {
    long bytes =
        entries().filter(one -> one.getName().contains(LIB)).mapToLong(ZipEntry::getSize).sum();

    assertThat(bytes).isBetween(1L, FIVE_MEGABYTES);
  }

  @Test
  void holdsWhatAnAdminNeedsBesides() {
    assertThat(names(""))
        .contains(
            CLASSES + "grouperText/atlassianLicense.properties",
            "config/grouper.properties",
            "config/grouper-loader.properties",
            "jump-page/index.html",
            "docs/quick-start.md",
            "docs/upgrading.md",
            "Containerfile",
            "README.md",
            "CHANGELOG.md",
            "CONTRIBUTING.md",
            "LICENSE",
            "NOTICE",
            "sbom.cdx.json");
  }

  /** A site's own settings must not be written over by unpacking. */
  @Test
  void bringsNoSettingsIntoTheClassPath() {
    assertThat(names(CLASSES)).allMatch(name -> name.startsWith("grouperText/atlassianLicense"));
  }

  @Test
  void putsEverythingIntoOneFolderNamedAfterTheVersion() {
    String folder = ZIP.getFileName().toString().replaceFirst("\\.zip$", "/");

    assertThat(entries()).isNotEmpty().allMatch(entry -> entry.getName().startsWith(folder));
  }

  /** What is read in the bundle is not in the project's folder any more. */
  @Test
  void holdsWhatItsDocumentsLinkTo() throws IOException {
    for (ZipEntry page : entries().filter(one -> one.getName().endsWith(".md")).toList()) {
      Path here = Path.of(page.getName());

      assertThat(LINK.matcher(text(page)).results().map(link -> link.group(1)))
          .as(page.getName())
          .allMatch(link -> zip.getEntry(here.resolveSibling(link).normalize().toString()) != null);
    }
    assertThat(LINK.matcher(text("README.md")).results()).hasSizeGreaterThan(9);
  }

  /** The bill of materials names what is inside the loader jar, and nothing of Grouper's. */
  @Test
  void namesEveryLibraryInside() throws IOException {
    String bill = text("sbom.cdx.json");

    assertThat(bill)
        .contains("pkg:maven/org.apache.httpcomponents.client5/httpclient5@")
        .contains("pkg:maven/org.apache.httpcomponents.core5/httpcore5@")
        .doesNotContain("edu.internet2", "slf4j");
    assertThat(text("NOTICE")).contains("HttpClient");
  }

  @Test
  void hasTheChecksumThatLiesBesideIt() throws Exception {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(ZIP));
    String beside = Files.readString(Path.of(ZIP + ".sha256"), UTF_8);

    assertThat(beside.strip())
        .isEqualTo(HexFormat.of().formatHex(digest) + "  " + ZIP.getFileName());
  }

  /**
   * The times of files are what makes builds differ: those of libraries inside are their own, and
   * older.
   */
  @Test
  void bearsNoTimeOfItsBuild() throws IOException {
    List<Long> times = entries().map(ZipEntry::getTime).distinct().toList();

    assertThat(times).hasSize(1);
    for (ZipEntry jar : entries().filter(one -> one.getName().endsWith(".jar")).toList()) {
      try (ZipInputStream in = new ZipInputStream(zip.getInputStream(jar))) {
        assertThat(times(in)).as(jar.getName()).isNotEmpty().allMatch(time -> time <= times.get(0));
      }
    }
  }

  private static List<Long> times(ZipInputStream jar) throws IOException {
    Stream.Builder<Long> times = Stream.builder();
    for (ZipEntry one = jar.getNextEntry(); one != null; one = jar.getNextEntry()) {
      times.add(one.getTime());
    }
    return times.build().distinct().toList();
  }

  private static Stream<? extends ZipEntry> entries() {
    return zip.stream();
  }

  /** The files below this folder, named from there. */
  private static Stream<String> names(String folder) {
    return entries()
        .filter(entry -> !entry.isDirectory())
        .map(entry -> entry.getName().replaceFirst("^[^/]*/", ""))
        .filter(name -> name.startsWith(folder))
        .map(name -> name.substring(folder.length()));
  }

  private static String text(String name) throws IOException {
    ZipEntry entry =
        entries().filter(one -> one.getName().endsWith("/" + name)).findFirst().orElseThrow();
    return text(entry);
  }

  private static String text(ZipEntry entry) throws IOException {
    return new String(zip.getInputStream(entry).readAllBytes(), UTF_8);
  }
}
