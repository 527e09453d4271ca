package org.grouperext.atlassianlicense.registry;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.grouperext.atlassianlicense.policy.Coverage;

/**
 * Keeps the ledger short, or it would grow by a row a run for years. The latest windows stay as
 * they are, to compare new ones with; those before them are put together where they overlap or
 * touch. What is covered stays exactly the same.
 */
final class ShortLedger {

  /** Two days of hourly runs. */
  static final int KEPT = 48;

  /** So that rows are put together once in a while and not with every run. */
  static final int LONGEST = 2 * KEPT;

  private ShortLedger() {}

  /**
   * The same coverage in fewer rows, if there are too many of them.
   *
   * @param windows verified windows of one and the same search
   */
  static List<VerifiedWindow> of(List<VerifiedWindow> windows) {
    if (windows.size() <= LONGEST) {
      return List.copyOf(windows);
    }
    List<VerifiedWindow> latestFirst =
        windows.stream().sorted(comparing(VerifiedWindow::verifiedAt).reversed()).toList();
    List<VerifiedWindow> shorter = new ArrayList<>(latestFirst.subList(0, KEPT));
    Set<Coverage> kept = shorter.stream().map(VerifiedWindow::window).collect(toSet());
    together(latestFirst.subList(KEPT, latestFirst.size())).stream()
        .filter(stretch -> !kept.contains(stretch.window()))
        .forEach(shorter::add);
    return List.copyOf(shorter);
  }

  private static List<VerifiedWindow> together(List<VerifiedWindow> older) {
    VerifiedWindow latest = older.get(0);
    return Coverage.stretches(older.stream().map(VerifiedWindow::window).toList()).stream()
        .map(
            stretch ->
                new VerifiedWindow(stretch, null, latest.verifiedAt(), latest.searchDigest()))
        .toList();
  }
}
