package org.grouperext.atlassianlicense.registry;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import edu.internet2.middleware.grouper.GrouperSession;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.grouperext.atlassianlicense.clock.LicenseClock;
import org.grouperext.atlassianlicense.settings.LicenseSettings;

/**
 * Gives back what one run took. From Grouper's shell: {@code
 * org.grouperext.atlassianlicense.registry.RemovalUndo.undo("cloud", "2026-11-25T13:20:00Z");}
 */
public final class RemovalUndo {

  private static final int RUNS_NAMED = 5;

  private RemovalUndo() {}

  /**
   * Puts the people of one run back with a fresh claim, each once. Nobody is forced: who may not
   * claim any more is named. May be repeated, for instance after somebody was made eligible.
   *
   * @param license the license's id
   * @param run the run's name, as the job's message has it
   * @throws org.grouperext.atlassianlicense.settings.InvalidSettingsException with every problem of
   *     the settings
   * @throws IllegalArgumentException if there is no such license, or nobody lost it by such a run;
   *     the message names those there are
   */
  public static UndoReport undo(String license, String run) {
    LicenseSettings settings =
        GrouperSettings.licenses().stream()
            .filter(one -> one.id().equals(license))
            .findFirst()
            .orElseThrow(() -> unknownLicense(license));
    return (UndoReport)
        GrouperSession.internal_callbackRootGrouperSession(session -> undo(settings, run));
  }

  private static UndoReport undo(LicenseSettings license, String name) {
    Instant run = moment(license, name);
    List<Removal> removals = RemovalTable.ofRun(license, run);
    if (removals.isEmpty()) {
      throw unknownRun(license, name);
    }
    ClaimReturn giveBack = new ClaimReturn(license, LicenseClock.now());
    Map<UndoOutcome, List<Person>> outcomes =
        removals.stream()
            .map(removal -> Map.entry(giveBack.of(removal), removal.person()))
            .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    return new UndoReport(run, outcomes);
  }

  private static Instant moment(LicenseSettings license, String name) {
    try {
      return Instant.parse(name);
    } catch (DateTimeException e) {
      throw unknownRun(license, name);
    }
  }

  private static IllegalArgumentException unknownRun(LicenseSettings license, String name) {
    String runs =
        RemovalTable.latestRuns(license, RUNS_NAMED).stream()
            .map(Instant::toString)
            .collect(joining(", "));
    return new IllegalArgumentException(
        "Nobody lost the license '%s' by a run '%s'. The latest by which somebody did: %s."
            .formatted(license.id(), name, runs.isEmpty() ? "none" : runs));
  }

  private static IllegalArgumentException unknownLicense(String license) {
    return new IllegalArgumentException(
        "There is no license '%s'. Name one of: %s."
            .formatted(
                license,
                GrouperSettings.licenses().stream()
                    .map(LicenseSettings::id)
                    .collect(joining(", "))));
  }
}
