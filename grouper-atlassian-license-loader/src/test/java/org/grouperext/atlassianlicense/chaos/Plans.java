package org.grouperext.atlassianlicense.chaos;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator.SplittableGenerator;
import org.grouperext.atlassianlicense.chaos.Chaos.Planned;

/** Draws what goes wrong in a run, and when. */
record Plans(SplittableGenerator random) {

  private static final List<Mischief[]> KINDS =
      List.of(
          WireMischief.values(),
          AnswerMischief.values(),
          TreeMischief.values(),
          TreeMischief.values(),
          ByteMischief.values());

  /** From one to five things, each on one call or on several in a row. */
  List<Planned> any(int calls) {
    List<Planned> plan = new ArrayList<>();
    for (int i = number(); i > 0; i--) {
      plan.add(planned(KINDS.get(random.nextInt(KINDS.size())), calls));
    }
    return plan;
  }

  /** At most one thing on the wire, which leaves the answers as they are. */
  List<Planned> onTheWire(int calls) {
    return random.nextBoolean() ? List.of() : List.of(planned(WireMischief.values(), calls));
  }

  private int number() {
    int[] numbers = {1, 1, 1, 1, 2, 2, 3, 5};
    return numbers[random.nextInt(numbers.length)];
  }

  private Planned planned(Mischief[] kinds, int calls) {
    int from = random.nextInt(calls);
    int length = random.nextInt(3) > 0 ? 1 : random.nextInt(2, 8);
    Mischief mischief = kinds[random.nextInt(kinds.length)];
    return new Planned(mischief, from, from + length, random.split());
  }
}
