package org.grouperext.atlassianlicense.promises;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Finds histories that break a promise, and the fewest of their steps that still do. */
final class Shortest {

  private final Supplier<World> worlds;
  private int takenBack;

  Shortest(Supplier<World> worlds) {
    this.worlds = worlds;
  }

  /** How many claims were taken back in all, to see that there was something to judge. */
  int takenBack() {
    return takenBack;
  }

  /** Nothing if all is well; otherwise the promise, the seed and as few steps as will do. */
  Optional<String> failure(History history) {
    if (problem(history) == null) {
      return Optional.empty();
    }
    History shortest = shorten(history);
    return Optional.of(problem(shortest) + " " + shortest);
  }

  private History shorten(History failing) {
    History shortest = failing;
    for (int size = failing.steps().size() / 2; size > 0; size /= 2) {
      int from = 0;
      while (from + size <= shortest.steps().size()) {
        History fewer = shortest.without(from, from + size);
        if (problem(fewer) == null) {
          from += size;
        } else {
          shortest = fewer;
        }
      }
    }
    return shortest;
  }

  private @Nullable String problem(History history) {
    try {
      takenBack += Course.run(history, worlds.get());
      return null;
    } catch (AssertionError e) {
      return e.getMessage();
    }
  }
}
