package org.grouperext.atlassianlicense.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.InstantSource;

/** What keeps the policy pure. A rule that finds no classes to look at fails. */
@AnalyzeClasses(
    packages = PolicyArchitectureTest.POLICY,
    importOptions = ImportOption.DoNotIncludeTests.class)
final class PolicyArchitectureTest {

  static final String POLICY = Rooms.ROOT + ".policy";

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
}
