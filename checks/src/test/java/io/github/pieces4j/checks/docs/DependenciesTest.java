package io.github.pieces4j.checks.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds the bill of materials to the modules, and what the pages show to the bill of materials. */
class DependenciesTest {
  private static final Path BOM = Path.of("sdk-bom");

  @Test
  void theBillOfMaterialsListsAllPublishedModules() throws Exception {
    List<String> published = new ArrayList<>();
    for (Path module : Project.published()) {
      if (!module.equals(BOM)) {
        published.add(Pom.of(module).artifactId());
      }
    }
    assertThat(published).hasSizeGreaterThanOrEqualTo(5);
    assertThat(Pom.of(BOM).ownDependencies()).containsExactlyInAnyOrderElementsOf(published);
  }

  @Test
  void theBillOfMaterialsBringsNothingElse() throws Exception {
    Pom published = Pom.published(BOM);
    assertThat(published.texts("/project/parent")).isEmpty();
    assertThat(published.texts("//dependency/groupId")).containsOnly("io.github.pieces4j");
    assertThat(published.texts("/project/version")).containsExactly(version());
    assertThat(published.texts("//dependency/version"))
        .hasSameSizeAs(published.ownDependencies())
        .containsOnly("${project.version}");
  }

  private static String version() throws Exception {
    return Pom.of(Path.of("")).texts("/project/version").get(0);
  }

  @Test
  void theConsumersTakeThisVersion() throws Exception {
    for (String consumer : List.of("maven", "kotlin", "spring-boot")) {
      assertThat(Pom.of(Path.of("consumers", consumer)).texts("//pieces4j.version"))
          .containsExactly(version());
    }
    assertThat(Project.ROOT.resolve("consumers/gradle/build.gradle.kts"))
        .content()
        .contains("pieces4j-bom:" + version());
  }

  @Test
  void thePagesShowDependenciesThatExist() throws Exception {
    List<String> known = new ArrayList<>(Pom.of(BOM).ownDependencies());
    known.add(Pom.of(BOM).artifactId());
    List<Pom> shown = shown();
    assertThat(shown).isNotEmpty();
    for (Pom pom : shown) {
      assertThat(pom.ownDependencies()).isNotEmpty().isSubsetOf(known);
      assertThat(pom.texts("//dependency/version")).isSubsetOf(version());
    }
  }

  private static List<Pom> shown() throws Exception {
    List<Pom> poms = new ArrayList<>();
    for (Page page : Page.all()) {
      for (String xml : page.blocks("xml")) {
        poms.add(Pom.of("<project>" + xml + "</project>"));
      }
    }
    return poms;
  }
}
