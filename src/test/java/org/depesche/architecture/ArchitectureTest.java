package org.depesche.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Locale;

/** The borders of section "folders" of the README: who may import what. */
@AnalyzeClasses(packages = "org.depesche", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule document_knows_the_jdk_alone = classes()
      .that()
      .resideInAPackage("org.depesche.document")
      .should()
      .onlyDependOnClassesThat()
      .resideInAnyPackage("org.depesche.document", "java..", "org.jspecify..");

  @ArchTest
  static final ArchRule stages_know_only_the_document_and_themselves = slices()
      .matching("org.depesche.(*)..")
      .should()
      .notDependOnEachOther()
      .ignoreDependency(alwaysTrue(), resideInAPackage("org.depesche.document.."))
      .ignoreDependency(
          resideInAnyPackage(
              "org.depesche.pipeline..",
              "org.depesche.records..",
              "org.depesche.tables..",
              "org.depesche.checking..",
              "org.depesche.comparison..",
              "org.depesche.registry..",
              "org.depesche.exports..",
              "org.depesche.unmatched..",
              "org.depesche.batch..",
              "org.depesche.training..",
              "org.depesche.evaluation..",
              "org.depesche.cli.."),
          alwaysTrue());

  @ArchTest
  static final ArchRule packages_have_no_cycles =
      slices().matching("org.depesche.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule nothing_imports_the_command_line = noClasses()
      .that()
      .resideOutsideOfPackage("org.depesche.cli..")
      .should()
      .dependOnClassesThat()
      .resideInAPackage("org.depesche.cli..");

  @ArchTest
  static final ArchRule the_pipeline_does_no_input_or_output = noClasses()
      .that()
      .resideInAPackage("org.depesche.pipeline..")
      .should()
      .dependOnClassesThat()
      .resideInAnyPackage("java.nio.file..", "org.apache.commons.io..");

  @ArchTest
  static final ArchRule opennlp_stays_in_its_stages = noClasses()
      .that()
      .resideOutsideOfPackages(
          "org.depesche.segmentation..",
          "org.depesche.tagging..",
          "org.depesche.parsing..",
          "org.depesche.ner..",
          "org.depesche.language..",
          "org.depesche.zoning..",
          "org.depesche.events..",
          "org.depesche.formats..",
          "org.depesche.evaluation..",
          "org.depesche.training..")
      .should()
      .dependOnClassesThat()
      .resideInAPackage("opennlp..");

  @ArchTest
  static final ArchRule jackson_stays_at_the_rim = noClasses()
      .that()
      .resideOutsideOfPackages(
          "org.depesche.json..",
          "org.depesche.corpus..",
          "org.depesche.records..",
          "org.depesche.tables..",
          "org.depesche.checking..",
          "org.depesche.comparison..",
          "org.depesche.registry..",
          "org.depesche.exports..",
          "org.depesche.unmatched..",
          "org.depesche.batch..",
          "org.depesche.formats..",
          "org.depesche.report..",
          "org.depesche.evaluation..",
          "org.depesche.training..")
      .should()
      .dependOnClassesThat()
      .resideInAPackage("com.fasterxml..");

  @ArchTest
  static final ArchRule templates_stay_in_the_report = noClasses()
      .that()
      .resideOutsideOfPackage("org.depesche.report..")
      .should()
      .dependOnClassesThat()
      .resideInAPackage("com.samskivert..");

  @ArchTest
  static final ArchRule picocli_stays_in_the_command_line = noClasses()
      .that()
      .resideOutsideOfPackage("org.depesche.cli..")
      .should()
      .dependOnClassesThat()
      .resideInAPackage("picocli..");

  @ArchTest
  static final ArchRule only_the_command_line_ends_the_process_or_prints = noClasses()
      .that()
      .resideOutsideOfPackage("org.depesche.cli..")
      .should()
      .callMethod(System.class, "exit", int.class)
      .orShould()
      .accessField(System.class, "out")
      .orShould()
      .accessField(System.class, "err");

  @ArchTest
  static final ArchRule nobody_changes_the_locale =
      noClasses().should().callMethod(Locale.class, "setDefault", Locale.class);

  @ArchTest
  static final ArchRule static_fields_are_final =
      fields().that().areStatic().should().beFinal();
}
