package io.github.pieces4j.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import io.github.pieces4j.json.PiecesJson;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the arrows between the packages. */
class ArchitectureTest {
  private static final String BASE = "io.github.pieces4j.";
  private static final String CODECS = BASE + "json.codec";
  private static final String SUPPORT = BASE + "model.support";

  /** From the bottom to the top: each may use those before it. */
  private static final List<String> LAYERS =
      List.of("http", "error", "config", "model", "json", "operation", "request", "stream");

  private static JavaClasses main;
  private static Path classes;

  @BeforeAll
  static void importMainClasses() throws Exception {
    classes = Path.of(PiecesJson.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    main = new ClassFileImporter().importPath(classes);
    assertThat(main.size()).isGreaterThan(800);
    assertThat(main.contain(ArchitectureTest.class)).isFalse();
  }

  @Test
  void coreUsesNeitherReactorNorAnHttpClientNorAMapper() {
    check(
        noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "reactor..",
                "org.reactivestreams..",
                "io.netty..",
                "java.net.http..",
                "tools.jackson.databind..",
                "com.fasterxml.jackson.core..",
                "com.fasterxml.jackson.databind.."));
  }

  @Test
  void coreUsesTheDocumentedDependenciesAlone() {
    check(
        classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                "io.github.pieces4j..",
                "java..",
                "javax.annotation.processing..",
                "javax.net.ssl..",
                "tools.jackson.core..",
                "com.fasterxml.jackson.annotation..",
                "org.jspecify.annotations..",
                "org.slf4j..",
                "io.soabase.recordbuilder.core..",
                ""));
  }

  @Test
  void eachLayerUsesThoseBelowItAlone() {
    LayeredArchitecture layers = layeredArchitecture().consideringOnlyDependenciesInLayers();
    for (String layer : LAYERS) {
      layers = layers.layer(layer).definedBy(BASE + layer + "..");
    }
    for (int i = 0; i < LAYERS.size() - 1; i++) {
      String[] above = LAYERS.subList(i + 1, LAYERS.size()).toArray(String[]::new);
      layers = layers.whereLayer(LAYERS.get(i)).mayOnlyBeAccessedByLayers(above);
    }
    check(layers.whereLayer("stream").mayNotBeAccessedByAnyLayer());
  }

  @Test
  void theSearchForAServerUsesSettingsErrorsAndTheSeamAlone() {
    check(
        classes()
            .that(resideInAPackage(BASE + "discovery"))
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                BASE + "discovery",
                BASE + "config",
                BASE + "error",
                BASE + "http",
                "java..",
                "org.jspecify.."));
  }

  @Test
  void packagesHaveNoCycles() {
    check(SlicesRuleDefinition.slices().matching(BASE + "(*)..").should().beFreeOfCycles());
  }

  @Test
  void codecsAreUsedByTheDocumentsAlone() {
    check(
        classes()
            .that()
            .resideInAPackage(CODECS)
            .should()
            .onlyHaveDependentClassesThat()
            .resideInAnyPackage(BASE + "json", CODECS));
  }

  @Test
  void publicClassesAreInExportedPackages() throws Exception {
    Set<String> exported = exportedPackages();
    assertThat(exported).contains(BASE + "model").doesNotContain(CODECS, SUPPORT);
    check(
        classes()
            .that()
            .arePublic()
            .and()
            .resideOutsideOfPackages(CODECS, SUPPORT)
            .should()
            .resideInAnyPackage(exported.toArray(String[]::new)));
  }

  private static Set<String> exportedPackages() throws Exception {
    try (InputStream file = Files.newInputStream(classes.resolve("module-info.class"))) {
      return ModuleDescriptor.read(file).exports().stream()
          .map(ModuleDescriptor.Exports::source)
          .collect(Collectors.toSet());
    }
  }

  @Test
  void everyPackageSaysThatItIsNullMarked() {
    Set<String> packages = main.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
    packages.remove("");
    assertThat(packages)
        .allSatisfy(
            name ->
                assertThat(
                        main.getPackage(name)
                            .isAnnotatedWith("org.jspecify.annotations.NullMarked"))
                    .as(name)
                    .isTrue());
  }

  private static void check(ArchRule rule) {
    rule.check(main);
  }
}
