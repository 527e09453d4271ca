package org.grouperext.atlassianlicense.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A search must give the columns that are read. */
final class SearchColumnsTest {

  @Test
  void namesColumnThatTheSearchDoesNotMention() {
    Sample sample = Sample.least().with(Sample.FEED + "userColumn", "uid");
    assertThat(sample.problems())
        .containsExactly(
            new SettingsProblem(
                Sample.FEED + "userColumn",
                "is 'uid', which search does not mention",
                "Name the column that the search gives"));
  }

  @Test
  void doesNotTakePartOfWordForColumn() {
    Sample sample =
        Sample.least()
            .with(Sample.FEED + "search", "search index=idp | stats max(_time) as t by users");
    assertThat(sample.problems())
        .extracting(SettingsProblem::key)
        .containsExactly(Sample.FEED + "userColumn", Sample.FEED + "timeColumn");
  }

  @Test
  void namesColumnThatIsToBeTwoThings() {
    Sample sample = Sample.least().with(Sample.FEED + "timeColumn", "user");
    assertThat(sample.refusal()).hasMessageContaining("timeColumn is 'user', and so is userColumn");
  }
}
