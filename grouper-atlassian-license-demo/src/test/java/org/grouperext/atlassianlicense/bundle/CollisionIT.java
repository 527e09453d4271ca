package org.grouperext.atlassianlicense.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The shipped jars, as they lie in the bundle, among the libraries of a Grouper. {@link
 * LinkageTest} and {@link ContentsTest} show that what is looked for would be found. Seen to fail
 * with our core jar among Grouper's libraries too, and with GroupSave taken out of Grouper's jar.
 */
final class CollisionIT {

  private static final String SHADED = "org.grouperext.atlassianlicense.shaded.";

  /**
   * What HttpClient uses if it is there: it looks for the classes before it needs them. Nothing of
   * ours may be missing.
   */
  private static final Set<String> OPTIONAL =
      Set.of(
          "org.brotli.dec.",
          "com.aayushatharva.brotli4j.",
          "org.conscrypt.",
          "com.github.luben.zstd.",
          "org.apache.commons.compress.");

  private static Bundle bundle;

  @BeforeAll
  static void unpack(@TempDir Path folder) throws IOException {
    bundle = Bundle.unpack(folder);
  }

  @ParameterizedTest
  @EnumSource(Host.class)
  void hasNothingThatGrouperHasToo(Host host) throws IOException {
    Contents ours = new Contents(bundle.jars(host.modules()));
    Contents theirs = new Contents(host.libraries());

    assertThat(ours.twice()).isEmpty();
    assertThat(ours.sharedWith(theirs)).isEmpty();
    assertThat(theirs.names()).contains("edu/internet2/middleware/grouper/Group.class");
  }

  /** Libraries come along only under names of our own. */
  @ParameterizedTest
  @EnumSource(Host.class)
  void bringsNoPackageButOurs(Host host) throws IOException {
    List<Path> jars = bundle.jars(host.modules());

    assertThat(jars).hasSize(host.modules().size());
    assertThat(new Contents(jars).names())
        .filteredOn(name -> name.endsWith(".class") || name.endsWith(".jar"))
        .isNotEmpty()
        .allMatch(name -> name.startsWith("org/grouperext/atlassianlicense/"));
  }

  @ParameterizedTest
  @EnumSource(Host.class)
  void findsAllThatItRefersTo(Host host) throws IOException {
    Linkage linkage = new Linkage(bundle.jars(host.modules()), host.libraries());
    Set<String> missing = new TreeSet<>();

    linkage
        .missing()
        .forEach(
            (from, all) ->
                all.stream()
                    .filter(what -> !isOptional(from, what))
                    .forEach(what -> missing.add(from + " refers to " + what)));

    assertThat(missing).isEmpty();
  }

  private static boolean isOptional(String from, String what) {
    return from.startsWith(SHADED) && OPTIONAL.stream().anyMatch(what::startsWith);
  }
}
