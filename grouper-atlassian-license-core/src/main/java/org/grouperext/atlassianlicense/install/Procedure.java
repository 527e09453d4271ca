package org.grouperext.atlassianlicense.install;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.grouperext.atlassianlicense.registry.RegistryException;

/**
 * The steps of an installation or of its undoing, in order. What is shown and what is done are the
 * same steps.
 *
 * @param steps all steps, due or not
 * @param notes what an admin should know if any is due
 * @param nothing what it means that none is
 */
record Procedure(List<Step> steps, List<String> notes, String nothing) {

  Procedure {
    steps = List.copyOf(steps);
    notes = List.copyOf(notes);
  }

  /** Looks what is to be done, and touches nothing. */
  InstallPlan plan() {
    return new InstallPlan(
        steps.stream().map(step -> step.due().get()).flatMap(Optional::stream).toList(),
        notes,
        nothing);
  }

  /**
   * Tells the plan, does it, and looks whether anything is left.
   *
   * @throws RegistryException if a step fails, with what was done before it; or if something is
   *     still to do in the end
   */
  InstallReport carryOut(Consumer<String> tell) {
    InstallPlan plan = plan();
    tell.accept(plan.toString());
    if (plan.isEmpty()) {
      return new InstallReport(List.of(), nothing);
    }
    InstallReport report = new InstallReport(perform(plan), nothing);
    InstallPlan left = plan();
    if (!left.isEmpty()) {
      throw new RegistryException(report + " Yet something is left, run it again. " + left);
    }
    tell.accept(report.toString());
    return report;
  }

  /** Only what the plan said; what somebody else did meanwhile is not done again. */
  private List<String> perform(InstallPlan plan) {
    List<String> done = new ArrayList<>();
    for (Step step : steps) {
      Optional<String> due = step.due().get().filter(plan.steps()::contains);
      if (due.isPresent()) {
        perform(step, due.get(), done.size());
        done.add(due.get());
      }
    }
    return done;
  }

  private static void perform(Step step, String sentence, int doneBefore) {
    try {
      step.work().run();
    } catch (RuntimeException e) {
      throw new RegistryException(
          "«%s» failed: %s%nBefore it %d were done and stay. Run it again to go on from there."
              .formatted(sentence, e.getMessage(), doneBefore),
          e);
    }
  }
}
