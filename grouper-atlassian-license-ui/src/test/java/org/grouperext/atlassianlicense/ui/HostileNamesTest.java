package org.grouperext.atlassianlicense.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.grouperext.atlassianlicense.registry.SyncError;
import org.grouperext.atlassianlicense.registry.SyncHop;
import org.grouperext.atlassianlicense.registry.SyncState;
import org.grouperext.atlassianlicense.status.Reading;
import org.grouperext.atlassianlicense.status.Standing;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever people, groups and errors are called, the page has the same elements and attributes, and
 * what was filled in comes out as the text it is. Seen to fail, 262 times of 668, with the escaping
 * taken out of {@link ScreenText}.
 */
final class HostileNamesTest {

  private static final int RANDOM_NAMES = 300;
  private static final List<String> PIECES =
      List.of(
          "<script>alert(1)</script>",
          "</div></details></h2>",
          "<!--",
          "-->",
          "]]>",
          "\"",
          "'",
          "`",
          "&",
          "&lt;",
          "&#x3c;b&#x3e;",
          "onmouseover=alert(1) ",
          "{id}",
          "{name}",
          "{groups}",
          "{helpDesk}",
          "${1+1}",
          "$1",
          "\\",
          "\\$0",
          "\u05d0\u05d1",
          "\u0627\u0644",
          "\u202e",
          "\u2067",
          "\ud83d\ude00",
          "\ud83d",
          "e\u0301",
          "%00",
          "Ada",
          " ");

  static Stream<String> names() {
    long seed = Long.getLong("seed", 20261122L);
    Random random = new Random(seed);
    List<String> names = new ArrayList<>(PIECES);
    names.addAll(List.of("", "x".repeat(500), "\u05d0".repeat(500), "<b>".repeat(166)));
    for (int i = 0; i < RANDOM_NAMES; i++) {
      StringBuilder name = new StringBuilder();
      int pieces = 1 + random.nextInt(8);
      for (int piece = 0; piece < pieces; piece++) {
        name.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      names.add(name.toString());
    }
    return names.stream();
  }

  @ParameterizedTest
  @MethodSource("names")
  void parsesToTheSameStructure(String name) {
    for (Standing standing : Standing.values()) {
      assertThat(structure(page(standing, name)))
          .as("%s, with the seed -Dseed=%s", standing, Long.getLong("seed", 20261122L))
          .isEqualTo(structure(page(standing, "Ada")));
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void showsTheNameAsItIs(String name) {
    Element page = Jsoup.parse(page(Standing.CAN_CLAIM, name));
    String shown = page.select(".atlassian-license-other b").get(0).wholeText();
    assertThat(shown.replaceAll("^\u2068|\u2069$", "")).isEqualTo(name);
  }

  private static String page(Standing standing, String name) {
    ScreenView view = Views.of(standing, name);
    SyncState sync = view.state().provisioning().value();
    SyncHop seat = new SyncHop(false, null, new SyncError("ERR", name, Views.NOW));
    SyncState failed =
        new SyncState(sync == null ? SyncHop.NOT_YET : sync.account(), seat, null, Views.NOW);
    return ScreenHtml.ofOther(
            Views.with(view, view.state().evidence(), Reading.of(failed)),
            Views.english(),
            Map.of("name", name, "id", name))
        + Views.english().of("button.claim.other", Map.of("name", name, "id", name));
  }

  /** Every element with its attributes, by depth. */
  private static List<String> structure(String html) {
    return Jsoup.parse(html).body().getAllElements().stream()
        .map(element -> element.parents().size() + element.tagName() + element.attributes().html())
        .toList();
  }
}
