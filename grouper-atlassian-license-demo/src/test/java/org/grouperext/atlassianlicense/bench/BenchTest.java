package org.grouperext.atlassianlicense.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class BenchTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final List<String> taken = new ArrayList<>();

  private final Measurement reading = new Fixed("splunk.parse", "splunk.parse.narrow");
  private final Measurement storing = new Fixed("splunk.store.new", "splunk.store.bad");

  @Test
  void printsEveryFigureInOrder() {
    assertThat(run()).isEqualTo(1);
    assertThat(out.toString(UTF_8).lines())
        .containsExactly(
            "splunk.parse 1 ratio >=0.5 ok",
            "splunk.parse.narrow 1 ratio >=0.5 ok",
            "splunk.store.new 1 ratio >=0.5 ok",
            "splunk.store.bad 0.25 ratio >=0.5 short");
  }

  @Test
  void takesNamesAndTheirBeginnings() {
    assertThat(run("splunk.parse")).isZero();
    assertThat(out.toString(UTF_8).lines()).hasSize(2);
    assertThat(taken).containsExactly("splunk.parse");
  }

  @Test
  void measuresOnlyWhatIsWanted() {
    assertThat(run("splunk.store.new")).isZero();
    assertThat(out.toString(UTF_8)).isEqualToIgnoringNewLines("splunk.store.new 1 ratio >=0.5 ok");
    assertThat(taken).containsExactly("splunk.store.new");
  }

  @Test
  void failsIfOneThatIsWantedIsShort() {
    assertThat(run("splunk.parse", "splunk.store.bad")).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"splunk.pars", "parse", "splunk.store.new.", "", "SPLUNK", "."})
  void namesTheFiguresIfItKnowsNoneOfThatName(String name) {
    assertThat(run("splunk.parse", name)).isEqualTo(2);
    assertThat(out.toString(UTF_8)).isEmpty();
    assertThat(taken).isEmpty();
    assertThat(err.toString(UTF_8))
        .contains("splunk.parse, splunk.parse.narrow, splunk.store.new, splunk.store.bad");
  }

  private int run(String... names) {
    Bench bench =
        new Bench(
            List.of(reading, storing),
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8));
    return bench.run(new Selection(List.of(names)));
  }

  private final class Fixed implements Measurement {

    private final List<String> names;

    Fixed(String... names) {
      this.names = List.of(names);
    }

    @Override
    public List<String> names() {
      return names;
    }

    @Override
    public List<Figure> take() {
      taken.add(names.get(0));
      return names.stream()
          .map(
              name ->
                  new Figure(name, name.endsWith("bad") ? 0.25 : 1, Unit.RATIO, Limit.atLeast(0.5)))
          .toList();
    }
  }
}
