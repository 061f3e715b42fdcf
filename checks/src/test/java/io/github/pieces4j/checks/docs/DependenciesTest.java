package io.github.pieces4j.checks.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds the bill of materials to the modules, and what the pages show to the bill of materials. */
class DependenciesTest {
  private static final Path BOM = Path.of("sdk-bom");
  private static final String SPOTLESS = "//plugin[artifactId='spotless-maven-plugin']/version";

  @Test
  void theBillOfMaterialsListsAllPublishedModules() throws Exception {
    List<String> published = new ArrayList<>();
    for (String module : Pom.of(Path.of("")).texts("/project/modules/module")) {
      if ((module.startsWith("sdk-") || module.equals("cli")) && !module.equals(BOM.toString())) {
        published.add(Pom.of(Path.of(module)).artifactId());
      }
    }
    assertThat(published).hasSizeGreaterThanOrEqualTo(5);
    assertThat(Pom.of(BOM).ownDependencies()).containsExactlyInAnyOrderElementsOf(published);
  }

  @Test
  void theBillOfMaterialsBringsNothingElse() throws Exception {
    assertThat(Pom.of(BOM).texts("/project/parent")).isEmpty();
    assertThat(Pom.of(BOM).texts("//dependency/groupId")).containsOnly("io.github.pieces4j");
  }

  @Test
  void theBillOfMaterialsHasTheVersionsOfTheProject() throws Exception {
    for (String version : List.of("/project/version", SPOTLESS)) {
      assertThat(Pom.of(BOM).texts(version))
          .hasSize(1)
          .isEqualTo(Pom.of(Path.of("")).texts(version));
    }
  }

  @Test
  void thePagesShowDependenciesThatExist() throws Exception {
    List<String> known = new ArrayList<>(Pom.of(BOM).ownDependencies());
    known.add(Pom.of(BOM).artifactId());
    List<String> versions = Pom.of(BOM).texts("/project/version");
    List<Pom> shown = shown();
    assertThat(shown).isNotEmpty();
    for (Pom pom : shown) {
      assertThat(pom.ownDependencies()).isNotEmpty().isSubsetOf(known);
      assertThat(pom.texts("//dependency/version")).isSubsetOf(versions);
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
