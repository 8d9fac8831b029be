package dev.archlab;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Holds the arrows of docs/architecture.md. The last module sees all the others. */
@AnalyzeClasses(packages = "dev.archlab", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String[] SIMULATOR = {
    "dev.archlab.sim..",
    "dev.archlab.memory..",
    "dev.archlab.cpu..",
    "dev.archlab.gpu..",
    "dev.archlab.tpu.."
  };

  @ArchTest
  static final ArchRule simulatorKnowsNoTensorsWorkloadsOrScreens =
      noClasses()
          .that()
          .resideInAnyPackage(SIMULATOR)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "dev.archlab.kernels..",
              "dev.archlab.workloads..",
              "dev.archlab.cli..",
              "dev.archlab.visualizer..",
              "picocli..",
              "org.apache.commons.math3..",
              "javafx..",
              "java.awt..");

  @ArchTest
  static final ArchRule kernelsKnowNoWorkloadsCommandLinesOrScreens =
      noClasses()
          .that()
          .resideInAPackage("dev.archlab.kernels..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "dev.archlab.workloads..",
              "dev.archlab.cli..",
              "dev.archlab.visualizer..",
              "picocli..",
              "org.apache.commons.math3..",
              "javafx..",
              "java.awt..");

  @ArchTest
  static final ArchRule workloadsAndCommandKnowNoScreens =
      noClasses()
          .that()
          .resideInAnyPackage("dev.archlab.workloads..", "dev.archlab.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("dev.archlab.visualizer..", "javafx..", "java.awt..");

  @ArchTest
  static final ArchRule onlyTheWindowUsesJavaFx =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.archlab.visualizer.window..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("javafx..");

  @ArchTest
  static final ArchRule theCommandThatOpensTheWindowLoadsWithoutJavaFx =
      noClasses()
          .that()
          .haveSimpleNameStartingWith("ViewCommand")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("javafx..");

  @ArchTest
  static final ArchRule workloadsDoNotKnowTheCommandLine =
      noClasses()
          .that()
          .resideInAPackage("dev.archlab.workloads..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("dev.archlab.cli..", "picocli..");

  @ArchTest
  static final ArchRule machinesDoNotKnowEachOther =
      slices()
          .matching("dev.archlab.(cpu|gpu|tpu)..")
          .should()
          .notDependOnEachOther()
          .allowEmptyShould(false);

  @ArchTest
  static final ArchRule commonGroundKnowsNoMachineAndNoTiming =
      classes()
          .that()
          .resideInAPackage("dev.archlab.sim..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "dev.archlab.sim..",
              "java..",
              "org.jspecify..",
              "com.fasterxml.jackson..",
              "org.yaml.snakeyaml..");

  @ArchTest
  static final ArchRule packagesAreFreeOfCycles =
      slices().matching("dev.archlab.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule noStaticFieldCanBeAssignedAnew =
      fields().that().areStatic().should().beFinal();
}
