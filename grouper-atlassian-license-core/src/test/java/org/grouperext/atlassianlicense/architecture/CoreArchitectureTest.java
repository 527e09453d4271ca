package org.grouperext.atlassianlicense.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.InstantSource;

/** What core may depend on. A rule that finds no classes to look at fails. */
@AnalyzeClasses(
    packages = CoreArchitectureTest.ROOT,
    importOptions = {
      ImportOption.DoNotIncludeTests.class,
      CoreArchitectureTest.DoNotIncludeTestbed.class
    })
final class CoreArchitectureTest {

  static final String ROOT = "org.grouperext.atlassianlicense";

  private static final String POLICY = ROOT + ".policy";
  private static final String CLOCK = ROOT + ".clock";

  @ArchTest
  final ArchRule policyDependsOnNothingButPureJava =
      classes()
          .that()
          .resideInAPackage(POLICY + "..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              POLICY + "..",
              "org.jspecify..",
              "java.lang",
              "java.lang.annotation",
              "java.lang.invoke",
              "java.lang.runtime",
              "java.time",
              "java.util",
              "java.util.function",
              "java.util.stream")
          .allowEmptyShould(false);

  @ArchTest
  final ArchRule policyReadsNoClock =
      noClasses()
          .that()
          .resideInAPackage(POLICY + "..")
          .should()
          .accessTargetWhere(TimeOfDay.isRead())
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(InstantSource.class)
          .orShould()
          .dependOnClassesThat()
          .belongToAnyOf(System.class, Thread.class)
          .because("the same facts, settings and moment must give the same decision")
          .allowEmptyShould(false);

  @ArchTest
  final ArchRule onlyClockReadsTheTimeOfDay =
      noClasses()
          .that()
          .resideOutsideOfPackage(CLOCK + "..")
          .should()
          .accessTargetWhere(TimeOfDay.isRead())
          .because("tests and the demo set the time on LicenseClock")
          .allowEmptyShould(false);

  @ArchTest
  final ArchRule coreKnowsNoOtherModule =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              ROOT + ".splunk..",
              ROOT + ".activity..",
              ROOT + ".job..",
              ROOT + ".rule..",
              ROOT + ".ui..",
              ROOT + ".testbed..",
              ROOT + ".demo..")
          .allowEmptyShould(false);

  /** The testbed is on the class path of core's tests. */
  static final class DoNotIncludeTestbed implements ImportOption {
    @Override
    public boolean includes(Location location) {
      return !location.contains("/atlassianlicense/testbed/");
    }
  }
}
