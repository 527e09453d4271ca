package org.grouperext.atlassianlicense.install;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.grouperext.atlassianlicense.registry.GrouperSettings;
import org.grouperext.atlassianlicense.registry.RegistryException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Installs and uninstalls that are killed, after each step and in the middle of steps. */
@TestMethodOrder(OrderAnnotation.class)
final class KilledInstallIT {

  private static InstallSite site;
  private static String empty;
  private static String installed = "";

  @BeforeAll
  static void startGrouper() throws Exception {
    site = InstallSite.start(Map.of());
    site.makeGroup(InstallSite.ACTIVE);
    empty = site.state();
  }

  @AfterAll
  static void stopGrouper() {
    site.close();
  }

  @Test
  @Order(1)
  void goesOnAfterEachStepOfAnInstallation() {
    killAfterEachStep(() -> LicenseInstaller.procedure(GrouperSettings.read(), 1));
    installed = site.state();
  }

  @Test
  @Order(2)
  void goesOnAfterEachStepOfTakingEverythingBack() {
    killAfterEachStep(() -> LicenseUninstaller.procedure(GrouperSettings.read(), true));
    assertThat(site.state()).doesNotContain(InstallSite.FOLDER + "claimed");
    assertThat(site.state().lines().filter(line -> !line.matches("app\\b.*")))
        .containsExactlyElementsOf(empty.lines().toList());
  }

  /**
   * A write that the database refuses ends a step in its middle. Without the transaction around a
   * step, half an inactivity rule would stay on {@code claimed}.
   */
  @Test
  @Order(3)
  void leavesNothingHalfDoneWhenAStepIsKilledInItsMiddle() {
    site.update("create sequence writes");
    site.update(
        """
        create function refuse() returns trigger language plpgsql as $$ begin
          if nextval('writes') >= tg_argv[0]::int then raise exception 'killed'; end if;
          return new; end $$
        """);
    int kills = 0;
    for (int writes = 1; !installsWithin(writes); writes++) {
      kills++;
      assertThat(kills).as("kills").isLessThan(60);
    }
    site.update("drop function refuse");
    site.update("drop sequence writes");
    assertThat(kills).isGreaterThan(5);
    assertThat(LicenseInstaller.plan().isEmpty()).isTrue();
    assertThat(site.state()).isEqualTo(installed);
  }

  /** Whether an installation ends that is killed once it has written so many attribute values. */
  private static boolean installsWithin(int writes) {
    site.update("alter sequence writes restart");
    site.update(
        "create trigger killing before insert on grouper_attribute_assign_value"
            + " for each row execute function refuse("
            + writes
            + ")");
    try {
      LicenseInstaller.install(plan -> {});
      return true;
    } catch (RegistryException e) {
      assertThat(e).hasMessageContaining("Run it again to go on from there.");
      return false;
    } finally {
      site.update("drop trigger killing on grouper_attribute_assign_value");
    }
  }

  /** Each time another run that knows nothing of the one before, and ends after one step. */
  private static void killAfterEachStep(Supplier<Procedure> procedure) {
    List<String> steps = asRoot(() -> procedure.get().plan().steps());
    for (int done = 0; done < steps.size(); done++) {
      List<String> left = steps.subList(done, steps.size());
      assertThat(asRoot(() -> oneStep(procedure.get()))).isEqualTo(left);
    }
    assertThat(asRoot(() -> procedure.get().plan().isEmpty())).isTrue();
  }

  /** Does the first step that is due; all that were. */
  private static List<String> oneStep(Procedure procedure) {
    List<String> due = new ArrayList<>();
    List<Step> steps = new ArrayList<>();
    for (Step step : procedure.steps()) {
      Optional<String> sentence = step.due().get();
      sentence.ifPresent(due::add);
      sentence.ifPresent(one -> steps.add(step));
    }
    steps.get(0).work().run();
    return due;
  }

  private static <T> T asRoot(Supplier<T> work) {
    return site.grouper().asRoot(work);
  }
}
