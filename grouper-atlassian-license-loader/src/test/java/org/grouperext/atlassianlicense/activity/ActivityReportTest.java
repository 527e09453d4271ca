package org.grouperext.atlassianlicense.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.grouperext.atlassianlicense.policy.Coverage;
import org.junit.jupiter.api.Test;

final class ActivityReportTest {

  private static final Coverage KNOWN =
      new Coverage(Instant.parse("2026-09-18T12:00:00Z"), Instant.parse("2026-11-22T11:45:00Z"));

  @Test
  void saysInOneLineWhatWasDoneAndWhatIsKnown() {
    assertThat(new ActivityReport("idp", 250, 7, 41, 3, KNOWN, null).message())
        .isEqualTo(
            "feed=idp people=250 new=7 changed=41 unresolved=3:"
                + " logins known from 2026-09-18T12:00:00Z to 2026-11-22T11:45:00Z.");
  }

  @Test
  void saysThatNothingIsKnownYet() {
    assertThat(new ActivityReport("idp", 0, 0, 0, 0, null, null).message())
        .isEqualTo(
            "feed=idp people=0 new=0 changed=0 unresolved=0:"
                + " no logins are known to be complete yet.");
  }

  @Test
  void endsWithWhatAnOperatorShouldKnow() {
    assertThat(new ActivityReport("idp", 9, 0, 0, 8, KNOWN, "See to the names.").message())
        .startsWith("feed=idp people=9 new=0 changed=0 unresolved=8: logins known from ")
        .endsWith("to 2026-11-22T11:45:00Z. See to the names.");
  }
}
