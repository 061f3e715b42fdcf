package io.github.pieces4j.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import io.github.pieces4j.json.PiecesJson;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the arrows between the packages. */
class ArchitectureTest {
  private static final String BASE = "io.github.pieces4j.";
  private static final String CODECS = BASE + "internal.json.codec";

  /** From the bottom to the top: each may use those before it. */
  private static final List<String> LAYERS =
      List.of(
          "internal.text",
          "http",
          "error",
          "internal.http",
          "internal.value",
          "model",
          "internal.json.codec",
          "internal.json",
          "json",
          "config",
          "operation",
          "request",
          "stream",
          "internal.call",
          "internal.hub",
          "internal.discovery");

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
      layers = layers.layer(layer).definedBy(BASE + layer);
    }
    for (int i = 0; i < LAYERS.size() - 1; i++) {
      String[] above = LAYERS.subList(i + 1, LAYERS.size()).toArray(String[]::new);
      layers = layers.whereLayer(LAYERS.get(i)).mayOnlyBeAccessedByLayers(above);
    }
    check(layers);
  }

  @Test
  void codecsAreUsedByTheDocumentsAlone() {
    check(
        classes()
            .that()
            .resideInAPackage(CODECS)
            .and()
            .doNotHaveSimpleName("StreamFrame")
            .should()
            .onlyHaveDependentClassesThat()
            .resideInAnyPackage(BASE + "internal.json", CODECS));
  }

  private static void check(ArchRule rule) {
    rule.check(main);
  }
}
