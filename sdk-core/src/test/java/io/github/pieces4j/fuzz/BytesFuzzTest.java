package io.github.pieces4j.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.json.PiecesJson;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.request.ConversationRequests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Gives all decoders the same bytes, which the profile {@code fuzz} invents for hours, and accepts
 * no failure but a typed one; what is read as a record is the same when it was written.
 */
class BytesFuzzTest {
  private static final Decoders DECODERS = new Decoders();

  /** Called by the fuzzer. */
  public static void fuzzerTestOneInput(byte[] input) {
    List.<Runnable>of(
            () -> roundTrip(input),
            () -> DECODERS.read(ConversationRequests.messages("c"), 200, input),
            () -> DECODERS.readElements(input, below -> below / 3),
            () -> DECODERS.readFrame(input),
            () -> DECODERS.readIdentifiers(input, input.length / 2))
        .forEach(BytesFuzzTest::failsTyped);
  }

  private static void roundTrip(byte[] input) {
    Conversation read = PiecesJson.decode(input, Conversation.class);
    assertThat(PiecesJson.decode(PiecesJson.encode(read), Conversation.class)).isEqualTo(read);
  }

  private static void failsTyped(Runnable decoding) {
    try {
      decoding.run();
    } catch (PiecesException e) {
      assertThat(e).hasMessageContaining(" ");
    }
  }

  static List<Path> seeds() throws IOException {
    try (Stream<Path> files =
        Stream.concat(
            Files.list(Path.of("src/test/resources/golden")),
            Files.list(Path.of("src/test/resources/fuzz")))) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatTheFuzzerBeginsWithFailsTyped(Path seed) throws IOException {
    fuzzerTestOneInput(Files.readAllBytes(seed));
  }
}
