package io.github.pieces4j.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.request.ConversationRequests;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/**
 * Decodes mutated answers and frames, and accepts no failure but a typed one.
 *
 * <p>{@code -Dpieces4j.fuzz.runs} makes it longer, {@code -Dpieces4j.fuzz.seed} other.
 */
class DecoderFuzzTest {
  private static final int RUNS = Integer.getInteger("pieces4j.fuzz.runs", 120_000);
  private static final long SEED = Long.getLong("pieces4j.fuzz.seed", 20_260_131);
  private static final int SHARES = 5;
  private static final byte[] FRAME =
      """
      {"iterable":[{"conversation":{"id":"a-b-c"},"deleted":true,
       "updated":{"value":"2026-01-31T05:00:00.000Z"}},{"asset":{"id":"d","reference":null}}]}
      """
          .getBytes(StandardCharsets.UTF_8);

  private final Decoders decoders = new Decoders();

  private static byte[] golden(String name) {
    try (InputStream json = DecoderFuzzTest.class.getResourceAsStream("/golden/" + name)) {
      return json.readAllBytes();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** Decodes so many mutations; whatever is thrown must be an error of this SDK. */
  private static void fuzz(byte[] document, BiConsumer<byte[], Mutations> decoding) {
    int refused = 0;
    for (int run = 0; run < RUNS / SHARES; run++) {
      long seed = SEED + run;
      Mutations mutations = new Mutations(seed);
      byte[] mutated = mutations.mutate(document);
      try {
        decoding.accept(mutated, mutations);
      } catch (PiecesException e) {
        refused++;
      } catch (RuntimeException | Error e) {
        String text = new String(mutated, StandardCharsets.ISO_8859_1);
        throw new AssertionError("seed " + seed + ": " + e + " for " + text, e);
      }
    }
    assertThat(refused).as("mutations that are refused").isGreaterThan(RUNS / SHARES / 20);
  }

  @Test
  void aMutatedObjectFailsTyped() {
    fuzz(
        golden("Conversation.newer.json"),
        (json, mutations) -> decoders.read(ConversationRequests.get("c"), 200, json));
  }

  @Test
  void aMutatedListFailsTyped() {
    fuzz(
        golden("ConversationMessages.code.json"),
        (json, mutations) ->
            decoders.read(
                ConversationRequests.messages("c"), mutations.below(8) == 0 ? 500 : 200, json));
  }

  @Test
  void aMutatedListReadByElementsFailsTyped() {
    fuzz(
        golden("ConversationMessages.code.json"),
        (json, mutations) -> decoders.readElements(json, mutations::below));
  }

  @Test
  void aMutatedFrameFailsTyped() {
    fuzz(FRAME, (frame, mutations) -> decoders.readFrame(frame));
  }

  @Test
  void aMutatedListOfIdentifiersFailsTyped() {
    fuzz(
        golden("ConversationMessages.code.json"),
        (json, mutations) -> decoders.readIdentifiers(json, mutations.below(json.length + 1)));
  }
}
