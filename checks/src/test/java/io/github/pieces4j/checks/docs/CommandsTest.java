package io.github.pieces4j.checks.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds what the pages tell readers to type to modules, jars, classes and options that exist. */
class CommandsTest {
  private static final Pattern MODULES = Pattern.compile("-pl ([\\w/,-]+)");
  private static final Pattern PROFILE = Pattern.compile("-P(\\w+)");
  private static final Pattern JAR = Pattern.compile("([\\w/-]+)/target/([\\w.-]+)\\.jar");
  private static final Pattern CLASS =
      Pattern.compile("([\\w/-]+)/target/[\\w.-]+\\.jar io\\.github\\.([\\w.]+)");
  private static final Pattern SCRIPT =
      Pattern.compile("(?m)(?:^|&& )((?:\\.ci|examples|cli)/[\\w/-]+)(?= |$)");
  private static final Pattern COMMAND = Pattern.compile("\\bpieces ([a-z]+)\\b");
  private static final Pattern OPTION = Pattern.compile("(?<![\\w-])(--[a-z]+)\\b(?![.-])");

  private static List<String> typed(Pattern pattern, int group) throws IOException {
    List<String> typed =
        Page.all().stream()
            .flatMap(Page::commands)
            .flatMap(it -> pattern.matcher(it).results())
            .map(it -> it.group(group))
            .toList();
    assertThat(typed).as("what %s finds", pattern).isNotEmpty();
    return typed;
  }

  @Test
  void theModulesExist() throws IOException {
    assertThat(typed(MODULES, 1).stream().flatMap(it -> Stream.of(it.split(","))))
        .allSatisfy(module -> assertThat(Project.ROOT.resolve(module).resolve("pom.xml")).exists());
  }

  @Test
  void theProfilesExist() throws IOException {
    String pom = Files.readString(Project.ROOT.resolve("pom.xml"));
    assertThat(typed(PROFILE, 1)).allSatisfy(it -> assertThat(pom).contains("<id>" + it + "</id>"));
  }

  @Test
  void theJarsAreBuilt() throws Exception {
    for (String jar : typed(JAR, 0)) {
      String[] parts = jar.split("/target/");
      assertThat(jars(Pom.of(Path.of(parts[0])))).as("jars of %s", parts[0]).contains(parts[1]);
    }
  }

  private static List<String> jars(Pom pom) throws Exception {
    String version = pom.texts("//version").get(0);
    List<String> jars = new ArrayList<>();
    jars.add(pom.artifactId() + "-" + version + "-standalone.jar");
    pom.texts("//finalName").forEach(name -> jars.add(name + ".jar"));
    pom.texts("//outputFile").forEach(file -> jars.add(file.replaceAll(".*/", "")));
    return jars;
  }

  @Test
  void theClassesExist() throws IOException {
    for (String java : typed(CLASS, 0)) {
      String[] parts = java.split("/target/\\S+ ");
      String source = "src/main/java/" + parts[1].replace('.', '/') + ".java";
      assertThat(Project.ROOT.resolve(parts[0]).resolve(source))
          .content()
          .contains("public static void main(");
    }
  }

  @Test
  void theScriptsAndFoldersCanBeUsed() throws IOException {
    assertThat(typed(SCRIPT, 1))
        .allSatisfy(path -> assertThat(Project.ROOT.resolve(path)).isExecutable());
  }

  @Test
  void theCommandsAndOptionsOfTheProgramsExist() throws IOException {
    List<Path> programs =
        Stream.of("examples", "cli", "tooling").map(Project.ROOT::resolve).toList();
    String sources =
        Project.read(
                ".java", (path, text) -> programs.stream().anyMatch(path::startsWith) ? text : "")
            .stream()
            .collect(Collectors.joining());
    assertThat(Stream.concat(typed(COMMAND, 1).stream(), typed(OPTION, 1).stream()))
        .allSatisfy(word -> assertThat(sources).contains('"' + word + '"'));
  }
}
