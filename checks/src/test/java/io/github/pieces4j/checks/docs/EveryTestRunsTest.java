package io.github.pieces4j.checks.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Holds each class with tests to a name that the build runs: the others are passed over in silence.
 */
class EveryTestRunsTest {
  private static final String SUREFIRE = "//plugin[artifactId='maven-surefire-plugin']";
  private static final List<String> USUAL = List.of("**/*Test.java", "**/*Test.kt");
  private static final Pattern A_TEST =
      Pattern.compile(
          "@(Test|ParameterizedTest|RepeatedTest|TestFactory|TestTemplate|Property|Example)\\b");

  /** What stands between the name of a type and its body. */
  private static final Pattern PARENTS = Pattern.compile("(?:class|interface) \\w+([^{]*)\\{");

  /** A file of tests, in its module's sources. */
  private record TestFile(Path module, Path path, String source) {
    String type() {
      return path.getFileName().toString().replaceAll("\\..*", "");
    }

    boolean isHeirOf(TestFile parent) {
      Pattern name = Pattern.compile("\\b" + parent.type() + "\\b");
      return PARENTS.matcher(source).results().anyMatch(it -> name.matcher(it.group(1)).find());
    }
  }

  @Test
  void eachClassWithTestsIsRunOrIsAParentOfOneThatIs() throws Exception {
    List<TestFile> files = files();
    List<String> notRun = new ArrayList<>();
    int run = 0;
    for (TestFile file : files) {
      if (isRun(file)) {
        run++;
      } else if (A_TEST.matcher(file.source()).find() && !hasHeirs(file, files)) {
        notRun.add(file.path().toString());
      }
    }
    assertThat(notRun).isEmpty();
    assertThat(run).isGreaterThan(300);
  }

  private static boolean hasHeirs(TestFile parent, List<TestFile> files) {
    return files.stream().anyMatch(it -> it.isHeirOf(parent));
  }

  private static boolean isRun(TestFile file) throws Exception {
    for (String pattern : patterns(file.module())) {
      // To Maven, what stands between may be no folder at all.
      String glob = "glob:" + pattern.replace("**/", "{**/,}");
      if (FileSystems.getDefault().getPathMatcher(glob).matches(file.path())) {
        return true;
      }
    }
    return false;
  }

  private static List<String> patterns(Path module) throws Exception {
    Pom pom = Pom.of(module);
    List<String> patterns = new ArrayList<>(pom.texts(SUREFIRE + "//include"));
    if (pom.texts(SUREFIRE + "//execution[id='default-test']//include").isEmpty()) {
      patterns.addAll(USUAL);
    }
    return patterns;
  }

  private static List<TestFile> files() throws IOException {
    List<TestFile> all = new ArrayList<>();
    for (String language : List.of("java", "kotlin")) {
      try (Stream<Path> paths = Files.walk(Project.ROOT)) {
        for (Path path : (Iterable<Path>) paths::iterator) {
          if (path.endsWith("src/test/" + language)) {
            all.addAll(in(path));
          }
        }
      }
    }
    return all;
  }

  private static List<TestFile> in(Path sources) throws IOException {
    Path module = Project.ROOT.relativize(sources.resolve("../../..").normalize());
    List<TestFile> all = new ArrayList<>();
    try (Stream<Path> paths = Files.walk(sources).filter(Files::isRegularFile)) {
      for (Path path : (Iterable<Path>) paths::iterator) {
        all.add(new TestFile(module, sources.relativize(path), Files.readString(path)));
      }
    }
    return all;
  }
}
