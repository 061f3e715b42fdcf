package io.github.pieces4j.examples.quickstart;

import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.model.StreamedIdentifier;
import io.github.pieces4j.model.StreamedIdentifiers;
import io.github.pieces4j.reactive.ReactivePiecesClient;
import io.github.pieces4j.stream.ConnectionEvent;
import io.github.pieces4j.stream.ConnectionState;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** A subscriber to the identifier stream while the main job runs. */
final class StreamWatch implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Story story;
  private final ReactivePiecesClient client;
  private final Sinks.Empty<Void> failure = Sinks.empty();
  private final Map<String, Sinks.Empty<Void>> deletions = new ConcurrentHashMap<>();

  private StreamWatch(PiecesOptions options, Story story) {
    this.story = story;
    client = ReactivePiecesClient.create(options);
  }

  static StreamWatch start(PiecesOptions options, Story story) {
    StreamWatch watch = new StreamWatch(options, story);
    watch
        .client
        .conversations()
        .streamIdentifiers()
        .subscribe(watch::tell, watch.failure::tryEmitError);
    return watch;
  }

  private void tell(StreamedIdentifiers batch) {
    if (batch.iterable().size() == 1) {
      tell(batch.iterable().get(0));
    } else {
      story.meanwhile("stream: it tells of " + batch.iterable().size() + " conversations");
      batch.iterable().stream().filter(StreamWatch::isGone).forEach(this::tell);
    }
  }

  private static boolean isGone(StreamedIdentifier change) {
    return Boolean.TRUE.equals(change.deleted());
  }

  private void tell(StreamedIdentifier change) {
    if (change.conversation() == null) {
      return;
    }
    String id = change.conversation().id();
    story.meanwhile("stream: " + id + (isGone(change) ? " is deleted" : " changed"));
    if (isGone(change)) {
      deletion(id).tryEmitEmpty();
    }
  }

  private Sinks.Empty<Void> deletion(String id) {
    return deletions.computeIfAbsent(id, key -> Sinks.empty());
  }

  /** Waits until the stream would tell of whatever happens, or fails as the stream did. */
  void awaitLive() {
    await(client.conversations().connectionEvents().filter(StreamWatch::isLive).next());
  }

  private static boolean isLive(ConnectionEvent event) {
    return event.state() == ConnectionState.LIVE;
  }

  /** Waits until the stream has told that a conversation is gone, or fails as the stream did. */
  void awaitDeletion(String id) {
    await(deletion(id).asMono());
    story.step("Watched  ", "the stream told of it all");
  }

  private void await(Mono<?> signal) {
    Mono.firstWithSignal(signal, failure.asMono())
        .timeout(PATIENCE, Mono.error(() -> new IllegalStateException("the stream is silent")))
        .block();
  }

  @Override
  public void close() {
    client.close();
  }
}
