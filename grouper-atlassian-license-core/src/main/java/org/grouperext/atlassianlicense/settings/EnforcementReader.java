package org.grouperext.atlassianlicense.settings;

import java.time.Duration;
import java.util.Optional;
import org.grouperext.atlassianlicense.settings.Enforcement.AssigneeTerm;
import org.jspecify.annotations.Nullable;

/** Reads how what is decided about a license is carried out. */
final class EnforcementReader {

  private final SettingsReader reader;

  EnforcementReader(SettingsReader reader) {
    this.reader = reader;
  }

  /** The settings; null if there are problems. */
  @Nullable Enforcement read() {
    String mode = reader.read(LicenseKeys.MODE);
    String required = reader.read(LicenseKeys.KEEP_REQUIRES_ALLOWED_TO_CLAIM);
    Integer days = reader.read(LicenseKeys.ASSIGNEE_DAYS);
    Integer warning = reader.read(LicenseKeys.ASSIGNEE_WARNING_DAYS);
    if (mode == null || required == null || days == null || warning == null) {
      return null;
    }
    if (days > 0 && warning >= days) {
      reader.problem(
          LicenseKeys.ASSIGNEE_WARNING_DAYS.name(),
          "is '" + warning + "', as long as assigneeDays, which is '" + days + "', or longer",
          "Make it less than " + days);
      return null;
    }
    return new Enforcement(mode.equals("report"), required.equals("true"), term(days, warning));
  }

  private static Optional<AssigneeTerm> term(int days, int warning) {
    return days == 0
        ? Optional.empty()
        : Optional.of(new AssigneeTerm(Duration.ofDays(days), Duration.ofDays(warning)));
  }
}
