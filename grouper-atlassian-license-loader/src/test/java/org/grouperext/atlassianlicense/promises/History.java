package org.grouperext.atlassianlicense.promises;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.grouperext.atlassianlicense.promises.Step.Kind;

/**
 * What happens, one step after the other.
 *
 * @param seed what it was made from
 * @param steps in their order
 */
record History(long seed, List<Step> steps) {

  static final List<String> PEOPLE = List.of("ann", "bob", "cem", "dot");

  private static final int DAY = Quarters.DAY;
  private static final List<Step> DROPS =
      List.of(
          new Step(Kind.CLAIM, "ann", 0),
          new Step(Kind.CLAIM, "bob", 0),
          new Step(Kind.READ, "", 0),
          new Step(Kind.DECIDE, "", 0),
          new Step(Kind.PASS, "", 2 * DAY + 4),
          new Step(Kind.READ, "", 0),
          new Step(Kind.DECIDE, "", 0));
  private static final Map<Kind, Integer> WEIGHTS = new EnumMap<>(Kind.class);

  static {
    WEIGHTS.put(Kind.CLAIM, 6);
    WEIGHTS.put(Kind.LEAVE, 2);
    WEIGHTS.put(Kind.JOIN, 1);
    WEIGHTS.put(Kind.PART, 1);
    WEIGHTS.put(Kind.BAR, 1);
    WEIGHTS.put(Kind.ADMIT, 1);
    WEIGHTS.put(Kind.LOGIN, 4);
    WEIGHTS.put(Kind.READ, 7);
    WEIGHTS.put(Kind.READ_IN_VAIN, 1);
    WEIGHTS.put(Kind.READ_SHORT, 2);
    WEIGHTS.put(Kind.FORGET_LEDGER, 1);
    WEIGHTS.put(Kind.DECIDE, 9);
    WEIGHTS.put(Kind.RULES, 6);
    WEIGHTS.put(Kind.PASS, 9);
    WEIGHTS.put(Kind.CLOCK_BEHIND, 1);
    WEIGHTS.put(Kind.LIMIT, 1);
    WEIGHTS.put(Kind.PAUSE, 1);
    WEIGHTS.put(Kind.BRAKE, 1);
    WEIGHTS.put(Kind.SEATS, 1);
    WEIGHTS.put(Kind.UNDO, 5);
    WEIGHTS.put(Kind.RESTART, 1);
  }

  History {
    steps = List.copyOf(steps);
  }

  /** The history of this seed, which always has the same steps. */
  static History of(long seed, int steps) {
    Random random = new Random(seed);
    List<Step> made = new ArrayList<>();
    while (made.size() < steps) {
      made.add(step(kind(random), random));
    }
    return new History(seed, made);
  }

  /**
   * A history of this seed that begins with two people who dropped out of the keep group; the rule
   * has not looked at them yet. By chance alone that happens in few of the short ones.
   */
  static History ofDrops(long seed, int steps) {
    List<Step> made = new ArrayList<>(DROPS);
    made.addAll(of(seed, steps).steps());
    return new History(seed, made);
  }

  /** The same without some of the steps. */
  History without(int from, int until) {
    List<Step> fewer = new ArrayList<>(steps.subList(0, from));
    fewer.addAll(steps.subList(until, steps.size()));
    return new History(seed, fewer);
  }

  @Override
  public String toString() {
    return "seed " + seed + ": " + steps.stream().map(Step::toString).collect(joining(", "));
  }

  private static Kind kind(Random random) {
    int drawn = random.nextInt(WEIGHTS.values().stream().mapToInt(Integer::intValue).sum());
    for (Map.Entry<Kind, Integer> weight : WEIGHTS.entrySet()) {
      drawn -= weight.getValue();
      if (drawn < 0) {
        return weight.getKey();
      }
    }
    throw new IllegalStateException("The weights do not add up");
  }

  private static Step step(Kind kind, Random random) {
    return switch (kind) {
      case CLAIM, LEAVE, JOIN, PART, BAR, ADMIT, LOGIN ->
          new Step(kind, PEOPLE.get(random.nextInt(PEOPLE.size())), 0);
      case PASS -> new Step(kind, "", time(random));
      case READ_SHORT -> new Step(kind, "", 1 + random.nextInt(2 * DAY));
      case CLOCK_BEHIND -> new Step(kind, "", random.nextInt(DAY));
      case LIMIT, PAUSE -> new Step(kind, "", 1 + random.nextInt(3));
      case BRAKE -> new Step(kind, "", 1 + random.nextInt(PEOPLE.size()));
      case SEATS -> new Step(kind, "", random.nextInt(PEOPLE.size()));
      case UNDO -> new Step(kind, "", random.nextInt(2));
      default -> new Step(kind, "", 0);
    };
  }

  /** Often a whole number of days, give or take what the logs are late: limits are met exactly. */
  private static int time(Random random) {
    return random.nextBoolean()
        ? 1 + random.nextInt(DAY)
        : Math.max(1, DAY * random.nextInt(4) + random.nextInt(4) - 1);
  }
}
