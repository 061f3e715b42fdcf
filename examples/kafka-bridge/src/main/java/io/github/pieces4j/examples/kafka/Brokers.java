package io.github.pieces4j.examples.kafka;

import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * The brokers of Kafka, and how to reach them.
 *
 * @param settings those of Kafka's clients: {@code bootstrap.servers}, and whatever a cluster asks
 *     for besides, such as {@code security.protocol}
 */
public record Brokers(Map<String, Object> settings) {
  /** The largest object that is published; a topic has room for a little more. */
  static final int LARGEST_OBJECT = 16 * 1_024 * 1_024;

  static final int LARGEST_RECORD = LARGEST_OBJECT + 64 * 1_024;

  /** Copies the settings. */
  public Brokers {
    settings = Map.copyOf(settings);
  }

  /**
   * Returns brokers that need nothing but an address.
   *
   * @param servers such as {@code localhost:9092}; several with commas
   */
  public static Brokers at(String servers) {
    return new Brokers(Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, servers));
  }

  /** Returns the same brokers with further settings. */
  public Brokers with(Properties further) {
    Map<String, Object> all = new HashMap<>(settings);
    further.stringPropertyNames().forEach(name -> all.put(name, further.getProperty(name)));
    return new Brokers(all);
  }

  Admin admin() {
    return Admin.create(settings);
  }

  /** Returns a reader of what is committed, from the beginning on, without a group. */
  Consumer<String, byte[]> consumer() {
    Map<String, Object> all = new HashMap<>(settings);
    all.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
    all.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    all.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    all.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
    return new KafkaConsumer<>(all, new StringDeserializer(), new ByteArrayDeserializer());
  }

  /**
   * Returns an idempotent writer whose records count once they are committed.
   *
   * @param transactionalId of several writers with it, only the one that came last may write
   */
  Producer<String, byte[]> producer(String transactionalId) {
    Map<String, Object> all = new HashMap<>();
    all.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
    all.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 45_000);
    all.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 15_000);
    all.putAll(settings);
    all.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, transactionalId);
    all.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    all.put(ProducerConfig.ACKS_CONFIG, "all");
    all.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, LARGEST_RECORD);
    return new KafkaProducer<>(all, new StringSerializer(), new ByteArraySerializer());
  }
}
