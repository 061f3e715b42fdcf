package io.github.pieces4j.examples.kafka;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/**
 * The topic of one kind of objects of all machines: compacted, so that it holds the latest of each.
 *
 * <p>All objects of a machine are in one partition, so whoever needs those alone reads no others.
 * The number of partitions must stay as it is.
 *
 * @param <T> the objects' type
 * @param brokers where it is
 * @param prefix what its name begins with
 * @param kind what it holds
 */
public record ObjectTopic<T>(Brokers brokers, String prefix, ObjectKind<T> kind) {
  private static final int PARTITIONS = 12;
  private static final int ATTEMPTS = 100;
  private static final int PAUSE_MILLIS = 100;

  /** How long somebody who reads the topic may take for it, or be away, and see each deletion. */
  private static final String ONE_WEEK = String.valueOf(7L * 24 * 60 * 60 * 1_000);

  String name() {
    return prefix + '.' + kind;
  }

  /**
   * Makes the topic unless it is there, and returns how many partitions it has; how many copies
   * there are of each is the brokers' default.
   *
   * @throws IllegalStateException if it is there and not compacted: it would forget objects
   */
  int prepare() {
    try (Admin admin = brokers.admin()) {
      create(admin);
      for (int attempt = 1; ; attempt++) {
        try {
          return partitions(admin);
        } catch (ExecutionException e) {
          // What was made a moment ago is not known to each broker yet.
          if (!(e.getCause() instanceof UnknownTopicOrPartitionException) || attempt == ATTEMPTS) {
            throw e;
          }
          TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        }
      }
    } catch (ExecutionException e) {
      throw failure(e);
    } catch (InterruptedException e) {
      throw new InterruptException(e);
    }
  }

  private int partitions(Admin admin) throws ExecutionException, InterruptedException {
    ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, name());
    Map<ConfigResource, Config> configs = admin.describeConfigs(List.of(resource)).all().get();
    Config config = Objects.requireNonNull(configs.get(resource), "the topic's configuration");
    String policy = config.get(TopicConfig.CLEANUP_POLICY_CONFIG).value();
    if (!policy.equals(TopicConfig.CLEANUP_POLICY_COMPACT)) {
      throw new IllegalStateException(
          "the topic " + name() + " has cleanup.policy=" + policy + ": it must be compact");
    }
    List<String> names = List.of(name());
    TopicDescription topic = admin.describeTopics(names).allTopicNames().get().get(name());
    return Objects.requireNonNull(topic, "the topic").partitions().size();
  }

  private void create(Admin admin) throws ExecutionException, InterruptedException {
    NewTopic topic =
        new NewTopic(name(), Optional.of(PARTITIONS), Optional.empty())
            .configs(
                Map.of(
                    TopicConfig.CLEANUP_POLICY_CONFIG,
                    TopicConfig.CLEANUP_POLICY_COMPACT,
                    TopicConfig.DELETE_RETENTION_MS_CONFIG,
                    ONE_WEEK,
                    TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
                    String.valueOf(Brokers.LARGEST_RECORD)));
    try {
      admin.createTopics(List.of(topic)).all().get();
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof TopicExistsException)) {
        throw e;
      }
    }
  }

  /** Returns the partition of a machine, of so many. */
  TopicPartition partition(String machine, int partitions) {
    return new TopicPartition(name(), Math.floorMod(machine.hashCode(), partitions));
  }

  /**
   * Returns where a partition ends, what others have not committed yet included: whatever was
   * committed before is before that.
   */
  long end(TopicPartition partition) {
    try (Admin admin = brokers.admin()) {
      return admin
          .listOffsets(
              Map.of(partition, OffsetSpec.latest()),
              new ListOffsetsOptions(IsolationLevel.READ_UNCOMMITTED))
          .partitionResult(partition)
          .get()
          .offset();
    } catch (ExecutionException e) {
      throw failure(e);
    } catch (InterruptedException e) {
      throw new InterruptException(e);
    }
  }

  private static RuntimeException failure(ExecutionException e) {
    return e.getCause() instanceof RuntimeException cause
        ? cause
        : new KafkaException(e.getCause());
  }
}
