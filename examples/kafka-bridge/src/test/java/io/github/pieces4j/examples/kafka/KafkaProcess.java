package io.github.pieces4j.examples.kafka;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;

/** Is a whole cluster of Kafka, of one node, in a process of its own. */
final class KafkaProcess implements AutoCloseable {
  private static final String CLUSTER = "AAAAAAAAAAAAAAAAAAAAAA";

  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final int port = KilledProcess.freePort();
  private final KilledProcess process;

  /** Makes its data in a directory, and starts it. */
  KafkaProcess(Path directory) throws Exception {
    Path settings = Files.writeString(directory.resolve("kafka.properties"), settings(directory));
    Path log = directory.resolve("kafka.log");
    String tool = "kafka.tools.StorageTool";
    new KilledProcess(log, tool, "format", "-t", CLUSTER, "-c", settings.toString()).finish();
    process = new KilledProcess(log, "kafka.Kafka", settings.toString());
    start();
  }

  /** Small segments that are compacted at once, as a topic of some age is. */
  private String settings(Path directory) throws IOException {
    int controller = KilledProcess.freePort();
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

  void start() throws IOException {
    process.start();
  }

  /** Waits until it answers. */
  void await() throws Exception {
    try (Admin admin = Admin.create(brokers().settings())) {
      KilledProcess.await(PATIENCE, () -> answers(admin));
    }
  }

  private boolean answers(Admin admin) throws Exception {
    try {
      return !admin.describeCluster().nodes().get().isEmpty();
    } catch (ExecutionException e) {
      process.requireAlive();
      return false;
    }
  }

  void kill() {
    process.kill();
  }

  @Override
  public void close() {
    kill();
  }
}
