package org.grouperext.atlassianlicense.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The list of what is safe, and the file that a site merges, say the same. */
final class SafeSettingsTest {

  private static final Path FILE =
      Path.of(System.getProperty("basedir", ".")).resolve("../config/grouper-loader.properties");

  private static Stream<SafeSetting> all() {
    return Stream.concat(
        SafeSettings.ALWAYS.stream(), SafeSettings.WITH_CHANGES_TO_PEOPLE.stream());
  }

  @ParameterizedTest
  @MethodSource("all")
  void shippedFileIsSafeAndSaysSoWhereGroupersDefaultIsNot(SafeSetting setting) throws IOException {
    String shipped = shipped().getProperty("provisioner.atlassian." + setting.key(), "");
    assertThat(setting.isSafe(shipped)).as(setting.problem(shipped)).isTrue();
    assertThat(shipped.isEmpty() || shipped.equals(setting.advised())).as(shipped).isTrue();
  }

  @Test
  void namesEachKeyOnceAndTheHarm() {
    List<String> keys = all().map(SafeSetting::key).toList();
    assertThat(keys).doesNotHaveDuplicates();
    assertThat(all()).allMatch(setting -> setting.isSafe(setting.advised()));
    assertThat(all()).allMatch(setting -> setting.harm().endsWith("."));
  }

  @ParameterizedTest
  @CsvSource({
    "0, true",
    "20, true",
    "50, true",
    "51, false",
    "100, false",
    "-1, false",
    "x, false"
  })
  void percentIsAtMostHalf(String value, boolean safe) {
    assertThat(SafeSetting.percent("key", "20", "harm.").isSafe(value)).isEqualTo(safe);
  }

  @ParameterizedTest
  @CsvSource({"true, true", "T, true", "Yes, true", "false, false", "'', false", "maybe, false"})
  void readsWhatGrouperReads(String value, boolean safe) {
    assertThat(SafeSetting.must("key", "true", "harm.").isSafe(value)).isEqualTo(safe);
  }

  @Test
  void leavesToGrouperWhatIsGroupersDefault() {
    assertThat(SafeSetting.mayNotDiffer("key", "false", "harm.").isSafe("")).isTrue();
    assertThat(SafeSetting.mayNotDiffer("key", "false", "harm.").isSafe("true")).isFalse();
  }

  private static Properties shipped() throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(FILE)) {
      properties.load(reader);
    }
    return properties;
  }
}
