package org.grouperext.atlassianlicense.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.grouperext.atlassianlicense.activity.ActivityReport.Known;
import org.grouperext.atlassianlicense.activity.LoginStore.Stored;
import org.grouperext.atlassianlicense.policy.Coverage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class ActivityReportTest {

  private static final Coverage STRETCH =
      new Coverage(Instant.parse("2026-09-18T12:00:00Z"), Instant.parse("2026-11-22T11:45:00Z"));
  private static final Stored STORED = new Stored(250, 7, 41, 0, 0);
  private static final String STRETCH_TEXT =
      "logins known from 2026-09-18T12:00:00Z to 2026-11-22T11:45:00Z";

  @Test
  void saysInOneLineWhatWasDoneAndWhatIsKnown() {
    assertThat(report(STORED, STRETCH, List.of(), List.of()).message())
        .isEqualTo("feed=idp people=250 new=7 changed=41 unresolved=3: " + STRETCH_TEXT + ".");
  }

  @Test
  void saysThatNothingIsKnownYet() {
    assertThat(report(Stored.NOTHING, null, List.of(), List.of()).message())
        .isEqualTo(
            "feed=idp people=0 new=0 changed=0 unresolved=3:"
                + " no logins are known to be complete yet.");
  }

  @Test
  void namesGaps() {
    Coverage gap = hourAfter("2026-09-02T00:00:00Z");
    assertThat(new Known(STRETCH, List.of(gap)))
        .hasToString(STRETCH_TEXT + "; one gap: 2026-09-02T00:00:00Z to 2026-09-02T01:00:00Z");
    assertThat(new Known(STRETCH, List.of(gap, hourAfter("2026-09-04T00:00:00Z"))))
        .hasToString(
            STRETCH_TEXT
                + "; 2 gaps: 2026-09-02T00:00:00Z to 2026-09-02T01:00:00Z,"
                + " 2026-09-04T00:00:00Z to 2026-09-04T01:00:00Z");
  }

  @Test
  void endsWithWhatAnOperatorShouldKnowAndThatNobodyLosesAnything() {
    ActivityReport report = report(STORED, STRETCH, List.of("A note."), List.of("See to it."));
    assertThat(report.isComplete()).isFalse();
    assertThat(report.message())
        .startsWith("feed=idp people=250 new=7 changed=41 unresolved=3: logins known from ")
        .endsWith("to 2026-11-22T11:45:00Z. A note. See to it. " + ActivityReport.KEPT);
  }

  @Test
  void beginsWithWhatWentWrongWhenNothingCameIn() {
    assertThat(report(Stored.NOTHING, STRETCH, List.of(), List.of("It is down.")).message())
        .isEqualTo("feed=idp: It is down. So far: " + STRETCH_TEXT + ". " + ActivityReport.KEPT);
  }

  @Test
  void countsNamesThatCannotBeUsedWhereThereAreAny() {
    assertThat(report(new Stored(2, 0, 0, 5, 0), STRETCH, List.of(), List.of()).message())
        .contains(" unresolved=3 unusable=5: ");
  }

  private static ActivityReport report(
      Stored stored, @Nullable Coverage stretch, List<String> notes, List<String> warnings) {
    return new ActivityReport("idp", stored, 3, new Known(stretch, List.of()), notes, warnings);
  }

  private static Coverage hourAfter(String from) {
    Instant start = Instant.parse(from);
    return new Coverage(start, start.plus(Duration.ofHours(1)));
  }
}
