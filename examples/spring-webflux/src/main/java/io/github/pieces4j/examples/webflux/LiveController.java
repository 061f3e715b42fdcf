package io.github.pieces4j.examples.webflux;

import java.time.Duration;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;

/** The controller that sends each browser what changes, as server-sent events. */
@RestController
class LiveController {
  /** A browser that has gone shows only when something is sent to it. */
  private static final Duration HEARTBEAT = Duration.ofSeconds(15);

  private final LiveConversations conversations;
  private final LiveMessages messages;

  LiveController(LiveConversations conversations, LiveMessages messages) {
    this.conversations = conversations;
    this.messages = messages;
  }

  /** Ends with the states of the socket, which end when the application does, and not before. */
  @GetMapping(path = "/api/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  Flux<ServerSentEvent<?>> live() {
    return Flux.merge(
            conversations.changes(), messages.changes(), conversations.connections(), heartbeats())
        .takeUntilOther(conversations.connections().ignoreElements());
  }

  private static Flux<ServerSentEvent<?>> heartbeats() {
    return Flux.interval(Duration.ZERO, HEARTBEAT)
        .onBackpressureDrop()
        .map(tick -> ServerSentEvent.builder().comment("heartbeat").build());
  }
}
