package io.github.pieces4j.checks.api;

import io.github.pieces4j.checks.docs.Project;
import java.io.File;
import java.io.IOException;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jetbrains.kotlin.abi.tools.AbiFilters;
import org.jetbrains.kotlin.abi.tools.AbiTools;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds what is public in each module to the file that lists it. */
class PublicApiTest {
  private static final AbiTools TOOLS = AbiTools.Companion.getInstance(null);

  /** The bill of materials has no classes, and nobody programs with the tool's. */
  static List<Path> modules() throws Exception {
    return Project.published().stream()
        .filter(it -> !it.endsWith("sdk-bom") && !it.endsWith("cli"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("modules")
  void theFileListsWhatIsPublic(Path module) throws IOException {
    Path classes = Project.ROOT.resolve(module).resolve("target/classes");
    new WrittenFile(module.resolve("api").resolve(module + ".api")).holds(dump(classes));
  }

  private static String dump(Path classes) throws IOException {
    StringBuilder api = new StringBuilder();
    TOOLS.printJvmDump(api, files(classes), AbiFilters.Companion.getEMPTY());
    return api.toString();
  }

  private static List<File> files(Path classes) throws IOException {
    Predicate<Path> exported = exported(classes);
    try (Stream<Path> files = Files.walk(classes)) {
      return files
          .filter(it -> it.toString().endsWith(".class"))
          .filter(it -> !it.endsWith("module-info.class"))
          .filter(it -> exported.test(classes.relativize(it).getParent()))
          .map(Path::toFile)
          .sorted()
          .toList();
    }
  }

  /** Accepts the folders of the packages that everybody may use; all, if there is no descriptor. */
  private static Predicate<Path> exported(Path classes) {
    if (Files.notExists(classes.resolve("module-info.class"))) {
      return folder -> true;
    }
    Set<Path> folders =
        ModuleFinder.of(classes).findAll().iterator().next().descriptor().exports().stream()
            .filter(it -> !it.isQualified())
            .map(Exports::source)
            .map(it -> Path.of(it.replace('.', File.separatorChar)))
            .collect(Collectors.toSet());
    return folders::contains;
  }
}
