package io.github.pieces4j.examples.webflux;

import io.github.pieces4j.error.PiecesUnsupportedException;
import io.github.pieces4j.reactive.ReactivePiecesClient;
import java.time.Duration;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.util.retry.Retry;

/**
 * The changes of messages, for a server that does not report them as changes of the conversation.
 *
 * <p>No message is read for it: the page reads the opened conversation again.
 */
@Component
class LiveMessages {
  private static final Retry AGAIN =
      Retry.backoff(Long.MAX_VALUE, Duration.ofSeconds(1)).maxBackoff(Duration.ofSeconds(30));

  private final ReactivePiecesClient client;

  LiveMessages(ReactivePiecesClient client) {
    this.client = client;
  }

  /** Returns the identifiers of changed messages; nothing if this server has no such stream. */
  Flux<ServerSentEvent<?>> changes() {
    return client
        .messages()
        .identifierEvents()
        .filter(event -> !event.isSnapshot())
        .<ServerSentEvent<?>>map(
            event -> ServerSentEvent.builder(event.id()).event("message-changed").build())
        .onErrorComplete(PiecesUnsupportedException.class)
        .retryWhen(AGAIN);
  }
}
