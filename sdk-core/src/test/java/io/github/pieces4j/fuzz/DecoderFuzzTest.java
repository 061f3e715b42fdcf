package io.github.pieces4j.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.config.CallLimits;
import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.http.HttpHeaders;
import io.github.pieces4j.internal.call.Answer;
import io.github.pieces4j.internal.call.Elements;
import io.github.pieces4j.internal.call.Exchange;
import io.github.pieces4j.internal.call.Exchanges;
import io.github.pieces4j.internal.call.StreamExchange;
import io.github.pieces4j.internal.json.IncomingIdentifiers;
import io.github.pieces4j.model.ConversationMessages;
import io.github.pieces4j.request.ConversationRequests;
import io.github.pieces4j.request.ConversationsRequests;
import io.github.pieces4j.request.PiecesRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
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
  private static final URI SERVER = URI.create("http://127.0.0.1:39300");
  private static final HttpHeaders NO_HEADERS = new HttpHeaders(Map.of());
  private static final int SHARES = 5;
  private static final byte[] FRAME =
      """
      {"iterable":[{"conversation":{"id":"a-b-c"},"deleted":true,
       "updated":{"value":"2026-01-31T05:00:00.000Z"}},{"asset":{"id":"d","reference":null}}]}
      """
          .getBytes(StandardCharsets.UTF_8);

  private final Exchanges exchanges =
      new Exchanges(PiecesOptions.of(it -> it.callLimits(new CallLimits(30_000, 1, 1, 1))));

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
        (json, mutations) -> read(ConversationRequests.get("c"), 200, json));
  }

  @Test
  void aMutatedListFailsTyped() {
    fuzz(
        golden("ConversationMessages.code.json"),
        (json, mutations) ->
            read(ConversationRequests.messages("c"), mutations.below(8) == 0 ? 500 : 200, json));
  }

  private void read(PiecesRequest<?> request, int status, byte[] body) {
    Answer<?> answer = exchanges.begin(request, SERVER).answered(status, NO_HEADERS);
    answer.append(ByteBuffer.wrap(body));
    answer.read();
  }

  @Test
  void aMutatedListReadByElementsFailsTyped() {
    fuzz(golden("ConversationMessages.code.json"), this::readElements);
  }

  private void readElements(byte[] json, Mutations mutations) {
    Exchange<ConversationMessages> exchange =
        exchanges.begin(ConversationRequests.messages("c"), SERVER);
    Elements<?> elements = exchange.elements(exchange.answered(200, NO_HEADERS));
    int at = 0;
    while (at < json.length) {
      int to = Math.min(json.length, at + 1 + mutations.below(json.length));
      elements.take(ByteBuffer.wrap(Arrays.copyOfRange(json, at, to)));
      while (elements.next() != null) {
        at = to;
      }
      at = to;
    }
    elements.finish();
  }

  @Test
  void aMutatedFrameFailsTyped() {
    StreamExchange stream =
        exchanges.beginStream(ConversationsRequests.streamIdentifiers(), SERVER, Map.of());
    fuzz(FRAME, (frame, mutations) -> stream.readFrame(frame));
  }

  @Test
  void aMutatedListOfIdentifiersFailsTyped() {
    StreamExchange stream = exchanges.beginStream(ConversationsRequests.list(), SERVER, Map.of());
    fuzz(
        golden("ConversationMessages.code.json"),
        (json, mutations) -> {
          IncomingIdentifiers incoming = stream.incomingIdentifiers();
          int cut = mutations.below(json.length + 1);
          incoming.feed(Arrays.copyOf(json, cut));
          incoming.feed(Arrays.copyOfRange(json, cut, json.length));
          incoming.end();
        });
  }
}
