package io.github.pieces4j.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads bytes as each file of an export, which the profile {@code fuzz} invents for hours, and
 * accepts no failure but an {@link IOException}.
 */
class BytesFuzzTest {
  private static final Progress NOT_SHOWN = (done, known) -> {};
  private static final Path DIRECTORY = directory();

  private static Path directory() {
    try {
      Path directory = Path.of("target", "fuzzed-export");
      Files.createDirectories(directory);
      Archive.forWriting(directory, ExportedKind.ofConversations()).close();
      return directory;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private interface Reading {
    void run() throws IOException, MalformedJsonException;
  }

  /** Called by the fuzzer. */
  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    asFile(Manifest.FILE, input, BytesFuzzTest::readManifest);
    asFile(ExportedKind.CONVERSATION.fileName(), input, BytesFuzzTest::readObjects);
    asFile(PageChecksums.FILE, input, () -> PageChecksums.damage(DIRECTORY, done -> {}));
    failsTyped(() -> JsonTree.object(input));
    failsTyped(() -> RawObject.of(input));
  }

  private static void asFile(String name, byte[] content, Reading reading) throws IOException {
    Path file = DIRECTORY.resolve(name);
    byte[] before = Files.exists(file) ? Files.readAllBytes(file) : null;
    Files.write(file, content);
    failsTyped(reading);
    if (before == null) {
      Files.delete(file);
    } else {
      Files.write(file, before);
    }
  }

  private static void failsTyped(Reading reading) {
    try {
      reading.run();
    } catch (IOException | MalformedJsonException e) {
      // What cannot be read is told so.
    }
  }

  private static void readManifest() throws IOException {
    Optional<Manifest> manifest = Manifest.of(DIRECTORY);
    if (manifest.isPresent()) {
      manifest.get().damage(DIRECTORY, NOT_SHOWN);
      Archive.forReading(DIRECTORY, manifest.get()).close();
    }
  }

  private static void readObjects() throws IOException {
    try (Archive archive = Archive.forReadingSoFar(DIRECTORY)) {
      archive.objects(ExportedKind.CONVERSATION).forEach(object -> object.id());
    }
  }

  static List<Path> seeds() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/fuzz"))) {
      return files.toList();
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatTheFuzzerBeginsWithFailsTyped(Path seed) throws IOException {
    fuzzerTestOneInput(Files.readAllBytes(seed));
  }
}
