package io.github.pieces4j.reactive;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Holds the arrows of the reactive module. */
class ReactiveHouseTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.github.pieces4j.reactive");

  @Test
  void thereIsSomethingToCheck() {
    assertThat(CLASSES).hasSizeGreaterThan(5);
  }

  @Test
  void neitherTransportNorStreamsKnowTheClient() {
    noClasses()
        .that()
        .resideInAnyPackage("..reactive.transport..", "..reactive.stream..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("io.github.pieces4j.reactive")
        .check(CLASSES);
  }

  /** The client takes a customizer of Reactor Netty's. */
  @Test
  void onlyTheTransportAndTheClientKnowNetty() {
    noClasses()
        .that()
        .resideOutsideOfPackage("..reactive.transport..")
        .and()
        .doNotHaveSimpleName("ReactivePiecesClient")
        .and()
        .doNotHaveSimpleName("HttpPiecesClient")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("reactor.netty..", "io.netty..")
        .check(CLASSES);
  }

  @Test
  void nothingBlocks() {
    noClasses()
        .should()
        .callMethodWhere(
            target(nameMatching("block|blockFirst|blockLast|blockOptional|toIterable|toStream")))
        .check(CLASSES);
  }
}
