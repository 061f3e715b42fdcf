package io.github.pieces4j.examples.webflux;

import java.time.Duration;
import java.util.Iterator;
import java.util.stream.Stream;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.reactive.function.client.WebClient;

/** Is what the server of the page tells a browser within half a minute, event by event. */
record LiveEvents(Stream<ServerSentEvent<String>> stream, Iterator<ServerSentEvent<String>> events)
    implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  static LiveEvents of(Example example) {
    Stream<ServerSentEvent<String>> stream =
        WebClient.create(example.url().toString())
            .get()
            .uri("/api/live")
            .retrieve()
            .bodyToFlux(new ParameterizedTypeReference<ServerSentEvent<String>>() {})
            .filter(event -> event.event() != null)
            .take(PATIENCE)
            .toStream(1);
    return new LiveEvents(stream, stream.iterator());
  }

  /** Waits for the next event of a name, and passes over the others. */
  ServerSentEvent<String> next(String name) {
    return first(name, "");
  }

  /** Waits for the next event of a name with such data, and passes over the others. */
  ServerSentEvent<String> first(String name, String data) {
    while (true) {
      ServerSentEvent<String> event = events.next();
      if (name.equals(event.event()) && String.valueOf(event.data()).contains(data)) {
        return event;
      }
    }
  }

  @Override
  public void close() {
    stream.close();
  }
}
