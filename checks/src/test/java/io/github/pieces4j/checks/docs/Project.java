package io.github.pieces4j.checks.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the files of the whole project. */
final class Project {
  static final Path ROOT = Path.of("..");

  private static final Pattern HELD =
      Pattern.compile(
          "^../(sdk-testkit|sdk-spring-boot-starter|sdk-archive|examples|tooling|docs|checks"
              + "|[A-Z]\\w+\\.md|cli/(?!.*(serve/|ServeCommand|ImportCommand|Importer))"
              + "|sdk-core/.*pieces4j/(request|operation|http|json|error|stream)/\\w+\\.java"
              + "|sdk-core/.*pieces4j/internal/(discovery|http|text|hub)/\\w+\\.java"
              + "|sdk-(blocking|reactive)/.*(Api\\.java|/stream/))");

  private Project() {}

  /** Reads all files with this ending that are not the build's. */
  static <T> List<T> read(String ending, BiFunction<Path, String, T> file) throws IOException {
    List<T> files = new ArrayList<>();
    try (Stream<Path> paths = Files.walk(ROOT)) {
      for (Path path : (Iterable<Path>) paths.filter(it -> isOurs(it, ending))::iterator) {
        files.add(file.apply(path, Files.readString(path)));
      }
    }
    return files;
  }

  /** Returns whether a file is held to the rules of words already. */
  static boolean isHeld(Path file) {
    return HELD.matcher(file.toString()).find();
  }

  private static boolean isOurs(Path path, String ending) {
    return path.toString().endsWith(ending) && !path.toString().contains("/target/");
  }
}
