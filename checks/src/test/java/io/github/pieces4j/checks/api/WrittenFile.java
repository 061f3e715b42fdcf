package io.github.pieces4j.checks.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.checks.docs.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

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
    assertThat(file)
        .as(
            "%s does not say what the code has. If the change is meant, the same test with -D%s"
                + " writes it anew; what users have to do goes into CHANGELOG.md",
            path, RENEW)
        .hasContent(content);
  }
}
