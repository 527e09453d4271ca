package org.grouperext.atlassianlicense.testbed.atlassian;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The faults in force, and how often each was met. Thread safe. */
final class Faults {
  private final List<Counted> injected = new ArrayList<>();

  synchronized void inject(Fault fault) {
    injected.add(new Counted(fault));
  }

  synchronized void heal() {
    injected.clear();
  }

  /** Counts the call against every fault; the trouble of the first one that strikes. */
  synchronized Optional<Fault.Trouble> strike(Call call) {
    List<Fault.Trouble> troubles = new ArrayList<>();
    for (Counted counted : injected) {
      counted.strike(call).ifPresent(troubles::add);
    }
    return troubles.stream().findFirst();
  }

  private static final class Counted {
    private final Fault fault;
    private long met;

    Counted(Fault fault) {
      this.fault = fault;
    }

    Optional<Fault.Trouble> strike(Call call) {
      if (!call.is(fault.method(), fault.path())) {
        return Optional.empty();
      }
      met++;
      boolean strikes = met >= fault.first() && met < (long) fault.first() + fault.times();
      return strikes ? Optional.of(fault.trouble()) : Optional.empty();
    }
  }
}
