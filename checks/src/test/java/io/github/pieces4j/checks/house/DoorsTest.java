package io.github.pieces4j.checks.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static io.github.pieces4j.checks.house.House.BASE;
import static io.github.pieces4j.checks.house.House.check;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds what users see: no machinery is exported, and none shows in what is. */
class DoorsTest {
  private static final String INTERNAL = BASE + "internal";
  private static final int MOST_TYPES_OF_CORE = 80;

  /** Core's packages that hold no record of the model. */
  private static final List<String> DOORS_OF_CORE =
      List.of("config", "error", "http", "json", "operation", "request", "stream");

  @Test
  void noInternalPackageIsExportedToEverybody() {
    assertThat(House.descriptors()).hasSizeGreaterThanOrEqualTo(5);
    assertThat(House.exportedPackages())
        .contains(BASE + "model", BASE + "reactive", BASE + "blocking")
        .noneMatch(name -> name.contains(".internal") || name.endsWith(".transport"));
  }

  @Test
  void noExportedTypeMentionsWhatIsNotExported() {
    Set<String> leaks =
        exportedTypes()
            .flatMap(DoorsTest::leaksOf)
            .collect(Collectors.toCollection(java.util.TreeSet::new));
    assertThat(leaks).isEmpty();
  }

  private static Stream<JavaClass> exportedTypes() {
    return House.classes().stream()
        .filter(type -> House.exportedPackages().contains(type.getPackageName()))
        .filter(DoorsTest::isVisible);
  }

  private static boolean isVisible(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(DoorsTest::isVisible).orElse(true);
  }

  private static Stream<String> leaksOf(JavaClass type) {
    Stream<String> above =
        Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream())
            .flatMap(it -> hidden(type.getName(), it));
    Stream<String> fields =
        type.getFields().stream()
            .filter(DoorsTest::isOffered)
            .flatMap(it -> hidden(it.getFullName(), it.getType()));
    Stream<String> calls =
        type.getCodeUnits().stream().filter(DoorsTest::isOffered).flatMap(DoorsTest::leaksOf);
    return Stream.of(above, fields, calls).flatMap(it -> it);
  }

  private static Stream<String> leaksOf(JavaCodeUnit call) {
    return Stream.concat(Stream.of(call.getReturnType()), call.getParameterTypes().stream())
        .flatMap(it -> hidden(call.getFullName(), it));
  }

  private static boolean isOffered(JavaMember member) {
    Set<JavaModifier> modifiers = member.getModifiers();
    return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
  }

  private static Stream<String> hidden(String where, JavaType type) {
    return type.getAllInvolvedRawTypes().stream()
        .map(JavaClass::getBaseComponentType)
        .filter(it -> it.getPackageName().startsWith(BASE))
        .filter(it -> !House.exportedPackages().contains(it.getPackageName()) || !isVisible(it))
        .map(it -> where + " mentions " + it.getName());
  }

  @Test
  void internalsAreReachedByTheClientsAlone() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage(BASE + "server..", BASE + "testkit..", BASE + "cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(INTERNAL + ".."));
    check(
        noClasses()
            .that()
            .resideInAnyPackage(BASE + "archive..", BASE + "spring..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                INTERNAL + ".call..",
                INTERNAL + ".discovery..",
                INTERNAL + ".http..",
                INTERNAL + ".hub..",
                INTERNAL + ".json..",
                INTERNAL + ".value.."));
  }

  @Test
  void coreShowsFewTypesBesideItsRecords() {
    List<String> shown =
        exportedTypes()
            .filter(type -> type.getEnclosingClass().isEmpty())
            .filter(type -> DOORS_OF_CORE.contains(type.getPackageName().substring(BASE.length())))
            .map(JavaClass::getSimpleName)
            .filter(name -> !name.endsWith("Builder"))
            .sorted()
            .toList();
    assertThat(shown).hasSizeBetween(40, MOST_TYPES_OF_CORE);
  }
}
