package org.grouperext.atlassianlicense.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.grouperext.atlassianlicense.architecture.Rooms.CORE;
import static org.grouperext.atlassianlicense.architecture.Rooms.DEMO;
import static org.grouperext.atlassianlicense.architecture.Rooms.LOADER;
import static org.grouperext.atlassianlicense.architecture.Rooms.TESTBED;
import static org.grouperext.atlassianlicense.architecture.Rooms.UI;
import static org.grouperext.atlassianlicense.architecture.Rooms.packagesOf;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What the modules may know of each other. A rule that finds no classes to look at fails. */
@AnalyzeClasses(
    packages = Rooms.ROOT,
    importOptions = {
      ImportOption.DoNotIncludeTests.class,
      ModulesArchitectureTest.DoNotIncludeRelocated.class
    })
final class ModulesArchitectureTest {

  @ArchTest
  final ArchRule everyClassIsInARoomThatTheRulesKnow =
      classes()
          .should()
          .resideInAnyPackage(packagesOf(Rooms.values()))
          .because("a room that Rooms does not name is a room that no rule looks at")
          .allowEmptyShould(false);

  @ArchTest
  final ArchRule testbedKnowsNothingOfOurs =
      noClasses()
          .that()
          .resideInAnyPackage(packagesOf(TESTBED))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(packagesOf(CORE, LOADER, UI, DEMO))
          .because("what we test with must not share our mistakes")
          .allowEmptyShould(false);

  @ArchTest
  final ArchRule nothingShippedDependsOnTestbedOrDemo =
      noClasses()
          .that()
          .resideInAnyPackage(packagesOf(CORE, LOADER, UI))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(packagesOf(TESTBED, DEMO))
          .because("an installation has neither")
          .allowEmptyShould(false);

  @ArchTest
  final ArchRule coreDependsOnNeitherLoaderNorUi =
      noClasses()
          .that()
          .resideInAnyPackage(packagesOf(CORE))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(packagesOf(LOADER, UI))
          .allowEmptyShould(false);

  @ArchTest
  final ArchRule loaderDoesNotDependOnUi =
      noClasses()
          .that()
          .resideInAnyPackage(packagesOf(LOADER))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(packagesOf(UI))
          .because("a daemon has no screen")
          .allowEmptyShould(false);

  @ArchTest
  final ArchRule uiDoesNotDependOnLoader =
      noClasses()
          .that()
          .resideInAnyPackage(packagesOf(UI))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(packagesOf(LOADER))
          .because("the screen is drawn where no daemon runs")
          .allowEmptyShould(false);

  @ArchTest
  final ArchRule onlyClockReadsTheTimeOfDay =
      noClasses()
          .that()
          .resideInAnyPackage(packagesOf(CORE, LOADER, UI))
          .and()
          .resideOutsideOfPackage(Rooms.ROOT + ".clock..")
          .should()
          .accessTargetWhere(TimeOfDay.isRead())
          .because("tests and the demo set the time on LicenseClock")
          .allowEmptyShould(false);

  /** A package that was renamed, or a module missing on the class path, would go unseen. */
  @ArchTest
  void everyRoomHasClasses(JavaClasses all) {
    for (String room : packagesOf(Rooms.values())) {
      assertThat(all)
          .as("classes in %s", room)
          .anyMatch(one -> !isPackageInfo(one) && resideInAPackage(room).test(one));
    }
  }

  private static boolean isPackageInfo(JavaClass one) {
    return one.getSimpleName().equals("package-info");
  }

  /** The libraries that the loader's jar brings along under names of our own. */
  static final class DoNotIncludeRelocated implements ImportOption {
    @Override
    public boolean includes(Location location) {
      return !location.contains("/atlassianlicense/shaded/");
    }
  }
}
