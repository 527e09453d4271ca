package org.grouperext.atlassianlicense.promises;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Who claimed, who may, and whose claim was taken back, in memory. */
final class PureClaims {

  private final Flaw flaw;
  private final Map<String, Integer> own = new HashMap<>();
  private final Map<String, Integer> first = new HashMap<>();
  private final Map<String, Integer> department = new HashMap<>();
  private final Set<String> barred = new HashSet<>();
  private final Set<World.Taken> taken = new HashSet<>();

  PureClaims(Flaw flaw) {
    this.flaw = flaw;
  }

  void claim(String person, int clock) {
    if (!barred.contains(person)) {
      restore(person, clock);
    }
  }

  private void restore(String person, int clock) {
    own.putIfAbsent(person, clock);
    first.putIfAbsent(person, clock);
  }

  void end(String person) {
    own.remove(person);
  }

  void join(String person, int clock) {
    department.putIfAbsent(person, clock);
  }

  void part(String person) {
    department.remove(person);
  }

  void bar(String person) {
    barred.add(person);
  }

  void admit(String person) {
    barred.remove(person);
  }

  /** The claim ends, and that goes on record. */
  void take(String person, World.Taken record) {
    own.remove(person);
    if (flaw != Flaw.FORGETS_WHOM_IT_TOOK) {
      taken.add(record);
    }
  }

  void undo(int run, int clock) {
    List<World.Taken> toUndo =
        taken.stream()
            .filter(one -> one.run() == run)
            .filter(one -> !one.undone() || flaw == Flaw.UNDOES_TWICE)
            .filter(one -> !own.containsKey(one.person()))
            .filter(one -> !barred.contains(one.person()) || flaw == Flaw.UNDOES_FOR_ANYBODY)
            .toList();
    for (World.Taken one : toUndo) {
      restore(one.person(), clock);
      taken.remove(one);
      taken.add(one.givenBack());
    }
  }

  Set<String> own() {
    return own.keySet();
  }

  Set<String> licensed() {
    Set<String> people = new HashSet<>(own.keySet());
    people.addAll(department.keySet());
    return people;
  }

  Set<World.Taken> taken() {
    return Set.copyOf(taken);
  }

  /** When the claim began: one's own, if there is one. */
  int start(String person) {
    Map<String, Integer> starts = flaw == Flaw.REMEMBERS_THE_FIRST_CLAIM ? first : own;
    Integer start = own.containsKey(person) ? starts.get(person) : department.get(person);
    return Objects.requireNonNull(start);
  }
}
