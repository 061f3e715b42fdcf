package io.github.pieces4j.examples.kafka;

import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;

/**
 * The only writer of one machine's objects: another one for them takes over, and this one fails.
 *
 * <p>It waits for brokers, so it needs a thread that may.
 */
final class TopicWriter implements AutoCloseable {
  private static final Duration POLL = Duration.ofMillis(200);

  private final ObjectTopic<?> topic;
  private final String machine;
  private final Producer<String, byte[]> producer;
  private final TopicPartition partition;

  /**
   * Takes over from whoever wrote for the machine before: when this returns, what that one has sent
   * is in the topic or never will be.
   */
  TopicWriter(ObjectTopic<?> topic, String machine) {
    this.topic = topic;
    this.machine = machine;
    partition = topic.partition(machine, topic.prepare());
    producer = topic.brokers().producer(topic.name() + '/' + machine);
    try {
      producer.initTransactions();
    } catch (RuntimeException e) {
      close();
      throw e;
    }
  }

  /** Reads what the topic holds of the machine. */
  <T> HeldObjects<T> held() {
    HeldObjects<T> held = new HeldObjects<>();
    long end = topic.end(partition);
    try (Consumer<String, byte[]> consumer = topic.brokers().consumer()) {
      consumer.assign(List.of(partition));
      consumer.seekToBeginning(List.of(partition));
      while (consumer.position(partition) < end) {
        consumer.poll(POLL).forEach(read -> take(read, held));
      }
    }
    return held;
  }

  private void take(ConsumerRecord<String, byte[]> read, HeldObjects<?> held) {
    String ours = machine + '/';
    if (read.key() != null && read.key().startsWith(ours)) {
      held.read(read.key().substring(ours.length()), read.value());
    }
  }

  /** Writes all or nothing, and returns how many there were when the brokers have it. */
  int write(List<HeldObjects.Entry> entries) {
    if (!entries.isEmpty()) {
      producer.beginTransaction();
      for (HeldObjects.Entry entry : entries) {
        String key = new ObjectKey(machine, entry.id()).toString();
        producer.send(new ProducerRecord<>(topic.name(), partition.partition(), key, entry.json()));
      }
      producer.commitTransaction();
    }
    return entries.size();
  }

  @Override
  public void close() {
    producer.close(Duration.ZERO);
  }
}
