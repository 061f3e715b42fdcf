package io.github.pieces4j.blocking;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Holds the arrows of the blocking module. */
class BlockingHouseTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.github.pieces4j.blocking");

  @Test
  void thereIsSomethingToCheck() {
    assertThat(CLASSES).hasSizeGreaterThan(5);
  }

  @Test
  void theBlockingClientKnowsNeitherReactorNorNetty() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("reactor..", "io.netty..", "org.reactivestreams..")
        .check(CLASSES);
  }

  @Test
  void theTransportDoesNotKnowTheClient() {
    noClasses()
        .that()
        .resideInAPackage("..blocking.transport..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("io.github.pieces4j.blocking")
        .check(CLASSES);
  }
}
