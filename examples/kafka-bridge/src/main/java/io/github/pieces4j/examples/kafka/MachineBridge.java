package io.github.pieces4j.examples.kafka;

import io.github.pieces4j.error.PiecesGoneException;
import io.github.pieces4j.error.PiecesNotFoundException;
import io.github.pieces4j.reactive.ReactivePiecesClient;
import io.github.pieces4j.stream.ConnectionEvent;
import io.github.pieces4j.stream.ConnectionState;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import reactor.util.retry.Retry;

/**
 * The way of one machine's objects of one kind from its server to the topic.
 *
 * <p>It begins with what the topic holds, follows what the server tells, and writes what differs.
 * Whatever fails on the way ends that, and it begins again after a while: there is no other way in
 * which it catches up. It remembers nothing that the topic or the server does not say.
 *
 * @param <T> the objects' type
 */
public final class MachineBridge<T> implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(MachineBridge.class);
  private static final int LARGEST_TRANSACTION = 500;
  private static final Duration TOGETHER = Duration.ofMillis(20);
  private static final Duration FIRST_WAIT = Duration.ofMillis(250);
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(15);
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final String machine;
  private final ReactivePiecesClient client;
  private final ObjectTopic<T> topic;
  private final Scheduler thread;
  private final Sinks.Empty<Void> stop = Sinks.empty();
  private final Sinks.Empty<Void> stopped = Sinks.empty();
  private final AtomicInteger restarts = new AtomicInteger();
  private final Disposable running;

  /**
   * Starts it.
   *
   * @param client of the machine's server; it stays open
   */
  public MachineBridge(String machine, ReactivePiecesClient client, ObjectTopic<T> topic) {
    this.machine = machine;
    this.client = client;
    this.topic = topic;
    thread = Schedulers.newSingle("kafka-bridge-" + machine, true);
    running =
        Flux.using(() -> new TopicWriter(topic, machine), this::follow, TopicWriter::close)
            .subscribeOn(thread, false)
            .retryWhen(
                Retry.backoff(Long.MAX_VALUE, FIRST_WAIT)
                    .maxBackoff(LONGEST_WAIT)
                    .transientErrors(true)
                    .doBeforeRetry(retry -> tell(retry.failure())))
            .doFinally(end -> stopped.tryEmitEmpty())
            .subscribe();
  }

  private void tell(Throwable failure) {
    restarts.incrementAndGet();
    Throwable reason = failure.getCause() == null ? failure : failure.getCause();
    LOG.warn("{} of {}: begins again after {}", topic.kind(), machine, reason.toString());
  }

  /** Returns how often it has begun again after a failure. */
  public int restarts() {
    return restarts.get();
  }

  private Flux<Integer> follow(TopicWriter writer) {
    HeldObjects<T> held = writer.held();
    LOG.info("{} of {}: the topic holds {}", topic.kind(), machine, held.ids().size());
    Flux<Function<HeldObjects<T>, Optional<HeldObjects.Entry>>> changed =
        topic.kind().changes().apply(client).map(change -> it -> it.after(change));
    Flux<Function<HeldObjects<T>, Optional<HeldObjects.Entry>>> lost =
        lost(held.ids()).map(id -> it -> it.afterLoss(id));
    return Flux.merge(changed, lost)
        .takeUntilOther(stop.asMono())
        .bufferTimeout(LARGEST_TRANSACTION, TOGETHER, Schedulers.parallel(), true)
        .publishOn(thread, 1)
        .map(steps -> writer.write(entries(steps, held)));
  }

  private static <T> List<HeldObjects.Entry> entries(
      List<Function<HeldObjects<T>, Optional<HeldObjects.Entry>>> steps, HeldObjects<T> held) {
    return steps.stream().map(step -> step.apply(held)).flatMap(Optional::stream).toList();
  }

  /**
   * Streams what was deleted while nobody followed: what the topic holds, the server does not list,
   * and cannot be read because it is not there. Any other failure of a reading tells nothing and
   * holds up no other; then all is asked again.
   */
  private Flux<String> lost(Set<String> held) {
    if (held.isEmpty()) {
      return Flux.empty();
    }
    return topic
        .kind()
        .connection()
        .apply(client)
        .filter(MachineBridge::isLive)
        .next()
        .flatMap(live -> topic.kind().listed(client))
        .flatMapIterable(listed -> held.stream().filter(id -> !listed.contains(id)).toList())
        .concatMapDelayError(id -> isGone(id).filter(gone -> gone).map(gone -> id))
        .retryWhen(Retry.backoff(Long.MAX_VALUE, FIRST_WAIT).maxBackoff(LONGEST_WAIT));
  }

  private static boolean isLive(ConnectionEvent event) {
    return event.state() == ConnectionState.LIVE;
  }

  private Mono<Boolean> isGone(String id) {
    return client
        .execute(topic.kind().source().fetch(id))
        .thenReturn(false)
        .onErrorReturn(PiecesNotFoundException.class, true)
        .onErrorReturn(PiecesGoneException.class, true);
  }

  /** Writes what it has taken, unless that takes too long, and ends. */
  @Override
  public void close() {
    stop.tryEmitEmpty();
    stopped.asMono().timeout(PATIENCE, Mono.empty()).block();
    running.dispose();
    thread.dispose();
  }
}
