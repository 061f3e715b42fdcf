package io.github.pieces4j.examples.kafka;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.kafka.clients.admin.Admin;

/** Is a whole cluster of Kafka, of one node, in a process of its own. */
final class KafkaProcess extends KilledProcess {
  private static final String CLUSTER = "AAAAAAAAAAAAAAAAAAAAAA";

  private final int port;

  /** Makes its data in a directory, and starts it. */
  KafkaProcess(Path directory) throws Exception {
    this(directory, freePort());
  }

  private KafkaProcess(Path directory, int port) throws Exception {
    super(log(directory), "kafka.Kafka", formatted(directory, port));
    this.port = port;
    start();
  }

  private static Path log(Path directory) {
    return directory.resolve("kafka.log");
  }

  /** Makes its data, and returns the file of its settings. */
  private static String formatted(Path directory, int port) throws Exception {
    Path file = directory.resolve("kafka.properties");
    String settings = Files.writeString(file, settings(directory, port)).toString();
    String tool = "kafka.tools.StorageTool";
    new KilledProcess(log(directory), tool, "format", "-t", CLUSTER, "-c", settings).finish();
    return settings;
  }

  /** Small segments that are compacted at once, as a topic of some age is. */
  private static String settings(Path directory, int port) throws IOException {
    int controller = freePort();
    return """
    process.roles=broker,controller
    node.id=1
    controller.quorum.voters=1@127.0.0.1:%2$d
    listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
    advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
    controller.listener.names=CONTROLLER
    listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
    log.dirs=%3$s
    auto.create.topics.enable=false
    broker.heartbeat.interval.ms=400
    broker.session.timeout.ms=4000
    offsets.topic.replication.factor=1
    transaction.state.log.replication.factor=1
    transaction.state.log.min.isr=1
    transaction.state.log.num.partitions=1
    log.segment.bytes=1048576
    log.cleaner.backoff.ms=500
    log.cleaner.min.cleanable.ratio=0.01
    log.cleaner.dedupe.buffer.size=4194304
    """
        .formatted(port, controller, directory.resolve("kafka"));
  }

  String address() {
    return "127.0.0.1:" + port;
  }

  Brokers brokers() {
    return Brokers.at(address());
  }

  /** Waits until it answers. */
  void await() throws Exception {
    try (Admin admin = Admin.create(brokers().settings())) {
      awaitAnswer(() -> !admin.describeCluster().nodes().get().isEmpty());
    }
  }
}
