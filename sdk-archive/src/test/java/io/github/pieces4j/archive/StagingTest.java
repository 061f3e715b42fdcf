package io.github.pieces4j.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An update is put in place by steps, and a process may die after any of them. */
class StagingTest {
  private static final Progress NOT_SHOWN = (done, known) -> {};

  @TempDir private Path folder;

  private static Manifest written(Path directory, String version, String... conversations)
      throws Exception {
    try (Archive archive = Archive.forWriting(directory, ExportedKind.ofConversations())) {
      for (String json : conversations) {
        archive.add(ExportedKind.CONVERSATION, RawObject.of(json.getBytes(UTF_8)));
      }
      archive.force();
      Manifest manifest =
          new Manifest(
              "tool",
              version,
              Instant.EPOCH,
              Instant.EPOCH,
              archive.entries(),
              Pages.write(archive, NOT_SHOWN),
              List.of(),
              List.of(),
              List.of());
      manifest.write(directory);
      return manifest;
    }
  }

  private Path export(int number) throws Exception {
    Path directory = folder.resolve("export " + number);
    written(directory, "1", "{\"id\":\"a\",\"name\":\"Before\"}");
    return directory;
  }

  private static Manifest staged(Path directory) throws Exception {
    return written(
        Staging.of(directory), "2", "{\"id\":\"a\",\"name\":\"After\"}", "{\"id\":\"b\"}");
  }

  @Test
  void whereverAProcessDiesTheNextOneFindsAWholeState() throws Exception {
    int steps = Staging.steps(exportWithUpdate(100)).size();
    assertThat(steps).isGreaterThan(6);
    for (int taken = 0; taken <= steps; taken++) {
      Path directory = export(taken);
      Manifest next = staged(directory);
      for (Staging.Step step : Staging.steps(directory).subList(0, taken)) {
        step.take();
      }

      assertThat(Manifest.of(directory)).as("after %s steps", taken).contains(next);

      assertThat(next.damageOfAll(directory, NOT_SHOWN)).isEmpty();
      assertThat(directory.resolve("update/manifest.json")).doesNotExist();
      assertThat(directory.resolve("markdown"))
          .isDirectoryRecursivelyContaining("glob:**/After.md");
    }
  }

  private Path exportWithUpdate(int number) throws Exception {
    Path directory = export(number);
    staged(directory);
    return directory;
  }

  @Test
  void anUpdateWithoutAManifestChangesNothing() throws Exception {
    Path directory = export(1);
    Manifest before = Manifest.of(directory).orElseThrow();
    staged(directory);
    Files.delete(directory.resolve("update/manifest.json"));

    assertThat(Manifest.of(directory)).contains(before);

    assertThat(before.damageOfAll(directory, NOT_SHOWN)).isEmpty();
  }

  @Test
  void whileSomebodyWritesNobodyElsePutsAnythingInPlace() throws Exception {
    Path directory = exportWithUpdate(1);
    try (WriterLock lock = WriterLock.of(directory)) {
      lock.whileHeld(
          () ->
              assertThat(
                      org.assertj.core.api.Assertions.catchThrowable(() -> Manifest.of(directory)))
                  .isInstanceOf(IOException.class)
                  .hasMessageContaining("is being written by another process"));
    }
    assertThat(Manifest.of(directory).orElseThrow().serverVersion()).isEqualTo("2");
  }
}
