package io.github.pieces4j.checks.house;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static io.github.pieces4j.checks.house.House.BASE;
import static io.github.pieces4j.checks.house.House.check;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.Architectures;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the arrows between the modules, and between all packages of each. */
class ArrowsTest {
  private static final List<String> CORE =
      List.of(
          "config..",
          "error..",
          "http..",
          "internal..",
          "json..",
          "model..",
          "operation..",
          "request..",
          "stream..");

  /** Each module with those that use it. */
  private static final Map<String, List<String>> USERS =
      Map.of(
          "reactive", List.of("kotlin", "spring"),
          "kotlin", List.of("spring"),
          "jackson2", List.of("spring"),
          "jackson3", List.of("spring"),
          "blocking", List.of("archive", "cli", "spring"),
          "server", List.of("testkit", "cli"),
          "testkit", List.of(),
          "archive", List.of("cli"),
          "spring", List.of(),
          "cli", List.of());

  @Test
  void noPackageIsInACircle() {
    assertThat(House.packages()).hasSizeGreaterThan(25);
    check(slices().matching(BASE + "(**)").should().beFreeOfCycles());
  }

  @Test
  void modulesUseThoseBelowThemAlone() {
    LayeredArchitecture house = Architectures.layeredArchitecture().consideringAllDependencies();
    house = house.layer("core").definedBy(CORE.stream().map(BASE::concat).toArray(String[]::new));
    for (String module : USERS.keySet()) {
      house = house.layer(module).definedBy(BASE + module + "..");
    }
    for (Map.Entry<String, List<String>> module : USERS.entrySet()) {
      house =
          module.getValue().isEmpty()
              ? house.whereLayer(module.getKey()).mayNotBeAccessedByAnyLayer()
              : house
                  .whereLayer(module.getKey())
                  .mayOnlyBeAccessedByLayers(module.getValue().toArray(String[]::new));
    }
    check(house);
  }

  @Test
  void eachPackageBelongsToAModuleThatIsNamedHere() {
    Set<String> known =
        Stream.concat(CORE.stream().map(it -> it.replace("..", "")), USERS.keySet().stream())
            .collect(Collectors.toSet());
    assertThat(House.packages())
        .extracting(name -> name.replaceFirst("\\..*", ""))
        .isSubsetOf(known);
  }

  @Test
  void neitherTransportsNorStreamsKnowAClient() {
    for (String client : List.of("reactive", "blocking")) {
      check(
          noClasses()
              .that()
              .resideInAnyPackage(BASE + client + ".transport..", BASE + client + ".stream..")
              .should()
              .dependOnClassesThat()
              .resideInAPackage(BASE + client));
    }
  }

  @Test
  void theBlockingClientKnowsNeitherReactorNorNetty() {
    check(
        noClasses()
            .that()
            .resideInAPackage(BASE + "blocking..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("reactor..", "io.netty..", "org.reactivestreams.."));
  }

  /** The client takes a customizer of Reactor Netty's. */
  @Test
  void onlyTheReactiveTransportAndTheClientKnowNetty() {
    check(
        noClasses()
            .that()
            .resideInAPackage(BASE + "reactive..")
            .and()
            .resideOutsideOfPackage(BASE + "reactive.transport..")
            .and()
            .doNotHaveSimpleName("ReactivePiecesClient")
            .and()
            .doNotHaveSimpleName("HttpPiecesClient")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("reactor.netty..", "io.netty.."));
  }

  @Test
  void nothingBlocksInTheReactiveClient() {
    check(
        noClasses()
            .that()
            .resideInAPackage(BASE + "reactive..")
            .should()
            .callMethodWhere(
                target(
                    nameMatching("block|blockFirst|blockLast|blockOptional|toIterable|toStream"))));
  }

  @Test
  void everyPackageIsNullMarked() {
    Set<String> packages =
        House.classes().stream()
            .map(JavaClass::getPackageName)
            .filter(name -> !name.equals(BASE + "kotlin")) // Its language says what may be null.
            .collect(Collectors.toSet());
    assertThat(packages)
        .allSatisfy(
            name ->
                assertThat(
                        House.classes()
                            .getPackage(name)
                            .isAnnotatedWith("org.jspecify.annotations.NullMarked"))
                    .as(name)
                    .isTrue());
  }
}
