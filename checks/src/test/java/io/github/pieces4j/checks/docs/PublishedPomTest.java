package io.github.pieces4j.checks.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the POMs that are installed and deployed to what a public repository asks for. */
class PublishedPomTest {
  private static final List<String> ASKED_FOR =
      List.of(
          "name",
          "description",
          "url",
          "licenses/license/name",
          "licenses/license/url",
          "developers/developer/name",
          "scm/connection",
          "scm/developerConnection",
          "scm/url");

  static List<Path> published() throws Exception {
    return Project.published();
  }

  @ParameterizedTest
  @MethodSource("published")
  void itSaysWhoWhatAndWhere(Path module) throws Exception {
    Pom pom = Pom.published(module);
    for (String element : ASKED_FOR) {
      assertThat(pom.texts("/project/" + element)).as(element).hasSize(1).doesNotContain("");
    }
    assertThat(pom.texts("//*[contains(text(), '${')]")).allMatch("${project.version}"::equals);
  }

  @ParameterizedTest
  @MethodSource("published")
  void itStandsAlone(Path module) throws Exception {
    Pom pom = Pom.published(module);
    assertThat(pom.texts("/project/parent | /project/build | /project/profiles")).isEmpty();
    assertThat(pom.texts("//dependency[not(version)]")).isEmpty();
    assertThat(pom.texts("//dependency[scope = 'test' or scope = 'system']")).isEmpty();
    assertThat(pom.ownDependencies()).isSubsetOf(Pom.of(Path.of("sdk-bom")).ownDependencies());
  }

  /** Whoever publishes it under another name changes one line. */
  @Test
  void theOwnerStandsInOnePlace() throws Exception {
    String owner = Pom.of(Path.of("")).texts("//repository.owner").get(0);
    for (String ending : List.of(".md", ".xml", ".yml", ".java", ".kt", ".kts")) {
      assertThat(Project.read(ending, (path, text) -> path + " " + text))
          .noneMatch(it -> it.contains("github.com/" + owner));
    }
  }
}
