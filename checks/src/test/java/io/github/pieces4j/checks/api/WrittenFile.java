package io.github.pieces4j.checks.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.checks.docs.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A checked-in file that is made of the code; {@code -Dpieces4j.renew} writes it anew.
 *
 * @param path where it is, from the root of the project
 */
record WrittenFile(Path path) {
  private static final String RENEW = "pieces4j.renew";

  /** Fails unless the file has this content, or gives it that content. */
  void holds(String content) throws IOException {
    Path file = Project.ROOT.resolve(path);
    if (System.getProperty(RENEW) != null) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, content);
    }
    String before = Files.exists(file) ? Files.readString(file) : "";
    String renewal =
        path + ": if the change is meant, the same test with -D" + RENEW + " writes it anew";
    assertThat(onlyIn(content, before)).as("what is not in %s", renewal).isEmpty();
    assertThat(onlyIn(before, content)).as("what is no more, but in %s", renewal).isEmpty();
    assertThat(before).as("the order of %s", renewal).isEqualToNormalizingNewlines(content);
  }

  private static List<String> onlyIn(String text, String other) {
    Set<String> lines = other.lines().collect(Collectors.toSet());
    return text.lines().filter(it -> !lines.contains(it)).toList();
  }
}
