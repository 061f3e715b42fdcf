package io.github.pieces4j.checks.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Finds the files of the whole project. */
public final class Project {
  public static final Path ROOT = Path.of("..");

  private Project() {}

  /** Returns the modules that users get. */
  public static List<Path> published() throws Exception {
    return Pom.of(Path.of("")).texts("/project/modules/module").stream()
        .filter(it -> it.startsWith("sdk-") || it.equals("cli"))
        .map(Path::of)
        .toList();
  }

  /** Reads all files with this ending that are not the build's. */
  public static <T> List<T> read(String ending, BiFunction<Path, String, T> file)
      throws IOException {
    List<T> files = new ArrayList<>();
    try (Stream<Path> paths = Files.walk(ROOT)) {
      for (Path path : (Iterable<Path>) paths.filter(it -> isOurs(it, ending))::iterator) {
        files.add(file.apply(path, Files.readString(path)));
      }
    }
    return files;
  }

  private static boolean isOurs(Path path, String ending) {
    return path.toString().endsWith(ending) && !path.toString().contains("/target/");
  }
}
