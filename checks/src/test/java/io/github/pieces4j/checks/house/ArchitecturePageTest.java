package io.github.pieces4j.checks.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the page on the architecture to the packages and types that are there. */
class ArchitecturePageTest {
  private static final Pattern PACKAGE = Pattern.compile("(?m)^\\| `([a-z0-9.]+)` \\|");
  private static final Pattern TYPE = Pattern.compile("`([A-Z][A-Za-z]+)(?=[`.#(<])");

  /** Types of the JDK, of Reactor, and of the checks themselves. */
  private static final Set<String> OTHERS =
      Set.of("Mono", "Flux", "ArrowsTest", "DoorsTest", "PIECES_OS_URL");

  private static String page() throws IOException {
    return Files.readString(Path.of("../docs/architecture.md"));
  }

  private static List<String> found(Pattern pattern) throws IOException {
    return pattern.matcher(page()).results().map(it -> it.group(1)).toList();
  }

  @Test
  void thePageListsAllPackages() throws IOException {
    assertThat(found(PACKAGE)).containsExactlyInAnyOrderElementsOf(House.packages());
  }

  @Test
  void theTypesThatThePageNamesExist() throws IOException {
    Set<String> types =
        Stream.concat(House.classes().stream().map(JavaClass::getSimpleName), processorTypes())
            .collect(Collectors.toSet());
    assertThat(found(TYPE).stream().filter(name -> !OTHERS.contains(name)))
        .hasSizeGreaterThan(20)
        .allSatisfy(name -> assertThat(types).contains(name));
  }

  @Test
  void eachFileOnTheWayOfAStoredObjectCallsItsNeighbor() throws IOException {
    List<String> files = WalkedFiles.onThePage("- stored object: ");
    assertThat(files).hasSizeGreaterThan(5);
    for (int i = 1; i < files.size(); i++) {
      String one = files.get(i - 1);
      String next = files.get(i);
      assertThat(calls(one, next) || calls(next, one)).as("%s to %s", one, next).isTrue();
    }
  }

  private static boolean calls(String one, String other) {
    return House.classes().stream()
        .filter(type -> isServers(type, one))
        .flatMap(type -> type.getAccessesFromSelf().stream())
        .anyMatch(access -> isServers(access.getTargetOwner(), other));
  }

  private static boolean isServers(JavaClass type, String file) {
    return type.getName().matches("io\\.github\\.pieces4j\\.server\\.\\w+\\." + file + "(\\$.*)?");
  }

  /** The processor is on no path. */
  private static Stream<String> processorTypes() throws IOException {
    Path sources = Path.of("../tooling/codec-processor/src/main/java");
    try (Stream<Path> files = Files.walk(sources)) {
      return files
          .map(file -> file.getFileName().toString().replace(".java", ""))
          .toList()
          .stream();
    }
  }

  @Test
  void theDrawingNamesAllModules() throws IOException {
    String drawing = page().split("```")[1];
    try (Stream<Path> folders = Files.list(Path.of(".."))) {
      List<String> modules =
          folders
              .filter(folder -> Files.exists(folder.resolve("pom.xml")))
              .map(folder -> folder.getFileName().toString())
              .filter(name -> !name.equals("sdk-bom"))
              .toList();
      assertThat(modules).hasSizeGreaterThan(7).allSatisfy(it -> assertThat(drawing).contains(it));
    }
  }
}
