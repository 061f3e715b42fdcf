package io.github.pieces4j.fuzz;

import io.github.pieces4j.config.CallLimits;
import io.github.pieces4j.config.PiecesOptions;
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
import java.net.URI;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/** All that reads bytes of a server, as the clients use it. */
final class Decoders {
  private static final URI SERVER = URI.create("http://127.0.0.1:39300");
  private static final HttpHeaders NO_HEADERS = new HttpHeaders(Map.of());

  private final Exchanges exchanges =
      new Exchanges(PiecesOptions.of(it -> it.callLimits(new CallLimits(30_000, 1, 1, 1))));
  private final StreamExchange frames =
      exchanges.beginStream(ConversationsRequests.streamIdentifiers(), SERVER, Map.of());
  private final StreamExchange lists =
      exchanges.beginStream(ConversationsRequests.list(), SERVER, Map.of());

  void read(PiecesRequest<?> request, int status, byte[] body) {
    Answer<?> answer = exchanges.begin(request, SERVER).answered(status, NO_HEADERS);
    answer.append(ByteBuffer.wrap(body));
    answer.read();
  }

  /** Reads a list in parts; how large each is, less one, is chosen below a bound. */
  void readElements(byte[] json, IntUnaryOperator below) {
    Exchange<ConversationMessages> exchange =
        exchanges.begin(ConversationRequests.messages("c"), SERVER);
    Elements<?> elements = exchange.elements(exchange.answered(200, NO_HEADERS));
    int at = 0;
    while (at < json.length) {
      int to = Math.min(json.length, at + 1 + below.applyAsInt(json.length));
      elements.take(ByteBuffer.wrap(Arrays.copyOfRange(json, at, to)));
      while (elements.next() != null) {
        at = to;
      }
      at = to;
    }
    elements.finish();
  }

  void readFrame(byte[] frame) {
    frames.readFrame(frame);
  }

  /** Reads a list of objects in two parts for its identifiers. */
  void readIdentifiers(byte[] json, int cut) {
    IncomingIdentifiers incoming = lists.incomingIdentifiers();
    incoming.feed(Arrays.copyOf(json, cut));
    incoming.feed(Arrays.copyOfRange(json, cut, json.length));
    incoming.end();
  }
}
