package org.grouperext.atlassianlicense.promises;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.grouperext.atlassianlicense.promises.World.Taken;

/** Holds what a world's jobs do against the promises. */
final class Judge {

  private final World world;
  private final Model model;
  private final Records records;
  private final Map<String, Moment> dropped = new HashMap<>();
  private int takenBack;

  /** When something is judged: the step, the daemon's clock, and how the license is set. */
  record Moment(int step, int clock, Site site) {}

  Judge(World world, Model model, Records records) {
    this.world = world;
    this.model = model;
    this.records = records;
  }

  /** How many claims were taken back. */
  int takenBack() {
    return takenBack;
  }

  /** Whether claims and records are as the model says. */
  void compare(Object step) {
    require(world.claimed().equals(model.claimed()), step + " changed other claims than it says");
    Set<Taken> taken = world.taken();
    require(records.agreeWith(taken), "on record is " + taken + " instead of " + records);
  }

  /** The keep-license job runs. */
  void decide(Moment at) {
    Set<String> before = world.kept();
    long certain = spare(at, model.licensed().size() - ending(before, true));
    long possible = spare(at, model.licensed().size() - ending(before, false));
    world.decide();
    Set<String> after = world.kept();
    Set<String> lapsing = new HashSet<>(before);
    lapsing.retainAll(model.claimed());
    Set<String> taken = new HashSet<>(lapsing);
    taken.removeAll(after);
    lapsing.removeIf(person -> !model.mayLapse(person, at.site(), at.clock()));
    require(lapsing.containsAll(taken), "taken without proof: " + taken + ", proven: " + lapsing);
    require(taken.size() <= possible, "the brake does not hold: " + taken);
    require(taken.size() >= Math.min(certain, lapsing.size()), "not taken: " + lapsing);
    requireLongestIdleFirst(taken, lapsing);
    Set<String> expected = model.licensed();
    expected.removeAll(taken);
    require(after.equals(expected), "kept " + after + " instead of " + expected);
    dropped.keySet().retainAll(model.claimed());
    dropped.keySet().removeAll(after);
    taken.forEach(person -> dropped.put(person, at));
  }

  /** How many may go at most, with so many seats taken. */
  private static long spare(Moment at, long seats) {
    int brake = at.site().brake();
    int stopAt = at.site().seats();
    return stopAt == 0 ? brake : Math.min(brake, Math.max(0, seats - stopAt));
  }

  /** How many of those who were dropped will lose the license; or may, if one is cautious. */
  private long ending(Set<String> kept, boolean cautious) {
    return dropped.keySet().stream()
        .filter(person -> model.claimed().contains(person) && !kept.contains(person))
        .filter(person -> cautious || losesTheSeat(person))
        .count();
  }

  private boolean losesTheSeat(String person) {
    return !model.claimedSince(person, droppedAt(person).step()) && !model.isInDepartment(person);
  }

  private void requireLongestIdleFirst(Set<String> taken, Set<String> lapsing) {
    for (String gone : taken) {
      for (String waiting : lapsing) {
        require(
            taken.contains(waiting) || model.lastActivity(gone) <= model.lastActivity(waiting),
            gone + " went before " + waiting + ", who has been idle for longer");
      }
    }
  }

  /** The change log reaches the rule. */
  void rules(Moment at) {
    Set<String> removed = model.claimed();
    world.rules();
    removed.removeAll(world.claimed());
    for (String person : removed) {
      require(dropped.containsKey(person), person + " lost the claim and was never judged");
      require(!model.claimedSince(person, droppedAt(person).step()), person + " had claimed since");
      require(
          model.mayLapse(person, at.site(), at.clock()), person + " lost the claim without proof");
      Taken expected = records.add(person, droppedAt(person).clock());
      require(
          world.taken().stream().anyMatch(one -> model.mayBeRecordOf(one, expected)),
          world.taken() + " lack " + expected);
      model.leave(person);
      takenBack++;
    }
  }

  /** All has come to rest: who may lapse has lapsed, and everybody else is kept. */
  void rest(Moment at) {
    for (String person : model.claimed()) {
      require(!model.mayLapse(person, at.site(), at.clock()), person + " is never taken back");
    }
    require(world.kept().equals(model.licensed()), "kept at rest: " + world.kept());
  }

  private Moment droppedAt(String person) {
    return Objects.requireNonNull(dropped.get(person));
  }

  private static void require(boolean kept, String otherwise) {
    if (!kept) {
      throw new AssertionError(otherwise);
    }
  }
}
