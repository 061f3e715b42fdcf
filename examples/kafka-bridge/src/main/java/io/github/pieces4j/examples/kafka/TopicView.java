package io.github.pieces4j.examples.kafka;

import io.github.pieces4j.error.PiecesDecodeException;
import io.github.pieces4j.json.PiecesJson;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The objects of all machines, rebuilt from a topic and kept up to date on a thread of its own.
 *
 * <p>Thread-safe.
 *
 * @param <T> the objects' type
 */
public final class TopicView<T> implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(TopicView.class);
  private static final Duration POLL = Duration.ofMillis(200);

  private final ObjectTopic<T> topic;
  private final int partitions;
  private final Consumer<String, byte[]> consumer;
  private final Map<ObjectKey, T> objects = new ConcurrentHashMap<>();
  private final Set<ObjectKey> unreadable = ConcurrentHashMap.newKeySet();
  private final CompletableFuture<Void> complete = new CompletableFuture<>();
  private final Thread thread = new Thread(this::read, "kafka-view");
  private volatile @Nullable RuntimeException failure;

  /** Begins to read; the topic is made unless it is there. */
  public TopicView(ObjectTopic<T> topic) {
    this.topic = topic;
    partitions = topic.prepare();
    consumer = topic.brokers().consumer();
    thread.setDaemon(true);
    thread.start();
  }

  /** Returns what completes once all is read that the topic held at the beginning. */
  public CompletableFuture<Void> complete() {
    return complete.copy();
  }

  /**
   * Returns the objects as they are now; the map goes on changing.
   *
   * @throws IllegalStateException if the topic cannot be read any more
   */
  public Map<ObjectKey, T> objects() {
    requireRunning();
    return Collections.unmodifiableMap(objects);
  }

  /** Returns the keys of what is in the topic and could not be decoded; likewise. */
  public Set<ObjectKey> unreadable() {
    requireRunning();
    return Collections.unmodifiableSet(unreadable);
  }

  private void requireRunning() {
    if (failure != null) {
      throw new IllegalStateException("the topic " + topic.name() + " is not read", failure);
    }
  }

  private void read() {
    try (consumer) {
      List<TopicPartition> all =
          IntStream.range(0, partitions)
              .mapToObj(partition -> new TopicPartition(topic.name(), partition))
              .toList();
      Map<TopicPartition, Long> left = new HashMap<>();
      all.forEach(partition -> left.put(partition, topic.end(partition)));
      consumer.assign(all);
      consumer.seekToBeginning(all);
      while (true) {
        left.entrySet().removeIf(it -> consumer.position(it.getKey()) >= it.getValue());
        if (left.isEmpty()) {
          complete.complete(null);
        }
        consumer.poll(POLL).forEach(this::take);
      }
    } catch (WakeupException e) {
      end(new IllegalStateException("it is closed", e));
    } catch (RuntimeException e) {
      LOG.error("{} is not read any more", topic.name(), e);
      end(e);
    }
  }

  private void end(RuntimeException reason) {
    failure = reason;
    complete.completeExceptionally(reason);
  }

  /** What is not ours, or not what it should be, takes nothing else with it. */
  private void take(ConsumerRecord<String, byte[]> read) {
    ObjectKey key;
    try {
      key = ObjectKey.parse(String.valueOf(read.key()));
    } catch (IllegalArgumentException e) {
      LOG.warn("{} at {}: {}", topic.name(), read.offset(), e.getMessage());
      return;
    }
    unreadable.remove(key);
    if (read.value() == null) {
      objects.remove(key);
      return;
    }
    try {
      objects.put(key, PiecesJson.decode(read.value(), topic.kind().type()));
    } catch (PiecesDecodeException e) {
      LOG.warn("{} at {}: {}", topic.name(), read.offset(), e.getMessage());
      objects.remove(key);
      unreadable.add(key);
    }
  }

  /** Ends the reading. */
  @Override
  public void close() {
    consumer.wakeup();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
