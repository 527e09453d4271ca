package org.grouperext.atlassianlicense.promises;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.grouperext.atlassianlicense.promises.World.Taken;

/** Who lost a license and got it back, as it should be on record. */
final class Records {

  private final Model model;
  private List<Taken> taken = new ArrayList<>();

  Records(Model model) {
    this.model = model;
  }

  /** Someone with a claim loses it; which login is on record for it is not told here. */
  Taken add(String person, int run) {
    Taken added = new Taken(person, run, model.claimed(person), -1, false);
    taken.add(added);
    return added;
  }

  /** The last run that took a license, or so many before it; empty if there are not that many. */
  Optional<Integer> run(int before) {
    return taken.stream()
        .map(Taken::run)
        .distinct()
        .sorted(Comparator.reverseOrder())
        .skip(before)
        .findFirst();
  }

  /** Who of this run has no claim by now claims anew, unless barred or given it back before. */
  void undo(int run, int clock, int step) {
    List<Taken> after = new ArrayList<>();
    for (Taken one : taken) {
      boolean without =
          one.run() == run && !one.undone() && !model.claimed().contains(one.person());
      if (without) {
        model.claim(one.person(), clock, step);
      }
      boolean back = without && model.claimed().contains(one.person());
      after.add(back ? one.givenBack() : one);
    }
    taken = after;
  }

  /** Whether these are all there should be, apart from the logins. */
  boolean agreeWith(Set<Taken> others) {
    return others.size() == taken.size()
        && Set.copyOf(taken).equals(others.stream().map(one -> one.withLogin(-1)).collect(toSet()));
  }

  @Override
  public String toString() {
    return taken.toString();
  }
}
