package org.grouperext.atlassianlicense.promises;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.grouperext.atlassianlicense.promises.Step.Kind;

/** Lets a history happen to a world, and holds what the world does against the promises. */
final class Judge {

  /** When a history begins; before it lies time in which nothing happened. */
  private static final int BEGINNING = 10 * Quarters.DAY;

  private final World world;
  private final Model model = new Model();
  private final Map<String, Integer> droppedInStep = new HashMap<>();
  private Site site = Site.FIRST;
  private int now = BEGINNING;
  private int behind;
  private int step;

  private Judge(World world) {
    this.world = world;
  }

  /**
   * Runs it.
   *
   * @throws AssertionError that names the promise, if one is broken
   */
  static void judge(History history, World world) {
    Judge judge = new Judge(world);
    world.clock(BEGINNING);
    world.site(judge.site);
    for (Step next : history.steps()) {
      judge.step++;
      judge.happen(next);
    }
    judge.comeToRest();
  }

  private int clock() {
    return now - behind;
  }

  private void happen(Step next) {
    String person = next.person();
    switch (next.kind()) {
      case CLAIM -> {
        world.claim(person);
        model.claim(person, clock(), step);
      }
      case LEAVE -> {
        world.leave(person);
        model.leave(person);
      }
      case LOGIN -> {
        world.login(person, now);
        model.login(person, now);
      }
      case DECIDE -> decide();
      case RULES -> rules();
      case RESTART -> world.restart();
      case READ, READ_IN_VAIN, READ_SHORT, FORGET_LEDGER -> read(next);
      case PASS, CLOCK_BEHIND -> turnClock(next);
      case LIMIT, PAUSE, BRAKE -> set(next);
    }
    require(world.claimed().equals(model.claimed()), next + " changed other claims than it says");
  }

  private void read(Step next) {
    switch (next.kind()) {
      case READ -> world.read();
      case READ_SHORT -> world.readShort(next.amount());
      case FORGET_LEDGER -> world.forgetLedger();
      default -> world.readInVain();
    }
    model.verify(world.verified());
  }

  private void turnClock(Step next) {
    if (next.kind() == Kind.PASS) {
      now += next.amount();
    } else {
      behind = next.amount();
    }
    world.clock(clock());
  }

  private void set(Step next) {
    int amount = next.amount();
    int today = Math.floorDiv(now, Quarters.DAY);
    site =
        switch (next.kind()) {
          case LIMIT -> site.limit(amount);
          case PAUSE -> site.pause(today - amount % 2, amount);
          default -> site.brake(amount);
        };
    world.site(site);
  }

  private void decide() {
    Set<String> before = world.kept();
    world.decide();
    Set<String> after = world.kept();
    Set<String> lapsing = new HashSet<>(before);
    lapsing.retainAll(model.claimed());
    Set<String> taken = new HashSet<>(lapsing);
    taken.removeAll(after);
    lapsing.removeIf(person -> !model.mayLapse(person, site, clock()));
    require(lapsing.containsAll(taken), "taken without proof: " + taken + ", proven: " + lapsing);
    require(taken.size() <= site.brake(), "the brake does not hold: " + taken);
    require(taken.size() == Math.min(site.brake(), lapsing.size()), "not taken: " + lapsing);
    requireLongestIdleFirst(taken, lapsing);
    Set<String> expected = model.claimed();
    expected.removeAll(taken);
    require(after.equals(expected), "kept " + after + " instead of " + expected);
    taken.forEach(person -> droppedInStep.put(person, step));
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

  private void rules() {
    Set<String> removed = model.claimed();
    world.rules();
    removed.removeAll(world.claimed());
    for (String person : removed) {
      require(droppedInStep.containsKey(person), person + " lost the claim and was never judged");
      int decided = droppedInStep.getOrDefault(person, 0);
      require(!model.claimedSince(person, decided), person + " had claimed since the decision");
      require(model.mayLapse(person, site, clock()), person + " lost the claim without proof");
      model.leave(person);
    }
  }

  /** All is well for a while: then who may lapse has lapsed, and everybody else is kept. */
  private void comeToRest() {
    behind = 0;
    world.clock(now);
    site = site.brake(History.PEOPLE.size());
    world.site(site);
    for (int round = 0; round < 3; round++) {
      step++;
      world.read();
      model.verify(world.verified());
      decide();
      rules();
    }
    for (String person : model.claimed()) {
      require(!model.mayLapse(person, site, now), person + " is never taken back");
    }
    require(world.claimed().equals(model.claimed()), "claims at rest");
    require(world.kept().equals(model.claimed()), "kept at rest: " + world.kept());
  }

  private void require(boolean kept, String otherwise) {
    if (!kept) {
      throw new AssertionError("In step " + step + ": " + otherwise);
    }
  }
}
