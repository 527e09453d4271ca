package org.grouperext.atlassianlicense.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** How login names are read. */
final class NameRuleTest {

  @Test
  void takesBlanksAndCaseAwayAndNothingElseByDefault() {
    NameRule rule = Sample.least().feed().people().names();
    assertThat(rule.apply(" Ann@Example.edu\t")).isEqualTo("ann@example.edu");
    assertThat(rule.apply("ann smith")).isEqualTo("ann smith");
    assertThat(rule.apply("  ")).isEmpty();
  }

  @Test
  void replacesNameThatMatchesAsWholeWhateverItsCase() {
    NameRule rule = rule("(.+)@EXAMPLE[.]edu", "$1");
    assertThat(rule.apply("Ann@example.EDU")).isEqualTo("ann");
    assertThat(rule.apply("ann@example.edu.au")).isEqualTo("ann@example.edu.au");
    assertThat(rule.apply("ann")).isEqualTo("ann");
  }

  @Test
  void readsTheReplacedNameLikeAnyOther() {
    assertThat(rule("(\\w+) (\\w+)", " $2.$1@Example.edu ").apply("Ann Smith"))
        .isEqualTo("smith.ann@example.edu");
  }

  @Test
  void refusesGroupThatThePatternDoesNotHave() {
    assertThatThrownBy(() -> rule("(.+)@example[.]edu", "$2"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("names a group that namePattern does not have");
  }

  private static NameRule rule(String pattern, String replacement) {
    return new NameRule(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), replacement);
  }
}
