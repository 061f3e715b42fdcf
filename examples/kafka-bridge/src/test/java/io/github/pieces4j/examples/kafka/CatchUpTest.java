package io.github.pieces4j.examples.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.MessageRole;
import io.github.pieces4j.reactive.ReactivePiecesClient;
import io.github.pieces4j.server.EmbeddedPiecesOs;
import io.github.pieces4j.server.PiecesServer;
import io.github.pieces4j.server.config.ServerOptions;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Shows how a bridge finds what it missed, on a real broker. */
@Timeout(300)
class CatchUpTest {
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  @TempDir private static Path directory;
  private static KafkaProcess kafka;

  private final EmbeddedPiecesOs server = EmbeddedPiecesOs.start();
  private final PiecesClient direct = PiecesClient.create(server.url());
  private final ReactivePiecesClient client = ReactivePiecesClient.create(server.url().toString());

  @BeforeAll
  static void start() throws Exception {
    kafka = new KafkaProcess(directory);
    kafka.await();
  }

  @AfterAll
  static void end() {
    kafka.close();
  }

  @AfterEach
  void close() {
    client.close();
    direct.close();
    server.close();
  }

  private MachineBridge<Conversation> bridge(ObjectTopic<Conversation> topic) {
    return new MachineBridge<>("desk", client, topic);
  }

  private Map<ObjectKey, String> state() {
    return Views.state("desk", direct);
  }

  @Test
  void whatHappensWhileTheBridgeIsAwayIsFoundLater() throws Exception {
    ObjectTopic<Conversation> topic = Views.topic(kafka.brokers(), "away");
    String kept = direct.conversations().create("Kept").id();
    String changed = direct.conversations().create("Changed").id();
    String deleted = direct.conversations().create("Deleted").id();
    try (TopicView<Conversation> view = new TopicView<>(topic)) {
      try (MachineBridge<Conversation> first = bridge(topic)) {
        assertThat(first).isNotNull();
        Views.awaitEqual(view, state());
      }
      direct.conversation(deleted).delete();
      direct.conversation(changed).rename("Changed since");
      direct.conversations().create("Created");
      try (MachineBridge<Conversation> second = bridge(topic)) {
        assertThat(second).isNotNull();
        Views.awaitEqual(view, state());
      }
      assertThat(view.objects()).hasSize(3).containsKey(new ObjectKey("desk", kept));
    }
  }

  @Test
  void whatCannotBeReadAnyMoreStays() throws Exception {
    ObjectTopic<Conversation> topic = Views.topic(kafka.brokers(), "damaged");
    Path data = directory.resolve("damaged");
    ServerOptions anyPort = ServerOptions.defaults().withPort(0);
    try (TopicView<Conversation> view = new TopicView<>(topic)) {
      ObjectKey damaged;
      ObjectKey deleted;
      try (PiecesServer before = PiecesServer.lasting(data, anyPort);
          PiecesClient direct = PiecesClient.create(before.url());
          ReactivePiecesClient client = ReactivePiecesClient.create(before.url().toString())) {
        damaged = new ObjectKey("desk", direct.conversations().create("Damaged").id());
        deleted = new ObjectKey("desk", direct.conversations().create("Deleted").id());
        try (var bridge = new MachineBridge<>("desk", client, topic)) {
          assertThat(bridge).isNotNull();
          Views.awaitEqual(view, Views.state("desk", direct));
        }
        direct.conversation(deleted.id()).delete();
      }
      damage(data.resolve("pieces.db"), damaged.id());
      try (PiecesServer after = PiecesServer.lasting(data, anyPort);
          ReactivePiecesClient client = ReactivePiecesClient.create(after.url().toString());
          var bridge = new MachineBridge<>("desk", client, topic)) {
        assertThat(bridge).isNotNull();
        KilledProcess.await(PATIENCE, () -> !view.objects().containsKey(deleted));
        assertThat(view.objects()).containsOnlyKeys(damaged);
      }
    }
  }

  private static void damage(Path database, String id) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
        PreparedStatement damage =
            connection.prepareStatement("UPDATE conversation SET json = ? WHERE id = ?")) {
      damage.setString(1, "{");
      damage.setString(2, id);
      assertThat(damage.executeUpdate()).isEqualTo(1);
    }
  }

  @Test
  void anOutageOfTheBrokerThatOutlastsTheProducerIsSurvived() throws Exception {
    Properties impatient = new Properties();
    for (String timeout :
        List.of("max.block.ms", "delivery.timeout.ms", "default.api.timeout.ms")) {
      impatient.setProperty(timeout, "1000");
    }
    impatient.setProperty("request.timeout.ms", "900");
    ObjectTopic<Conversation> topic = Views.topic(kafka.brokers().with(impatient), "outage");
    String deleted = direct.conversations().create("Deleted").id();
    try (TopicView<Conversation> view = new TopicView<>(Views.topic(kafka.brokers(), "outage"));
        MachineBridge<Conversation> bridge = bridge(topic)) {
      Views.awaitEqual(view, state());
      kafka.kill();
      direct.conversation(deleted).delete();
      direct.conversations().create("Created");
      KilledProcess.await(PATIENCE, () -> bridge.restarts() > 1);
      kafka.start();
      kafka.await();
      Views.awaitEqual(view, state());
    }
  }

  @Test
  void twoBridgesOfOneMachineDoNoHarm() throws Exception {
    ObjectTopic<Conversation> topic = Views.topic(kafka.brokers(), "twice");
    try (TopicView<Conversation> view = new TopicView<>(topic);
        MachineBridge<Conversation> first = bridge(topic);
        MachineBridge<Conversation> second = bridge(topic)) {
      for (int i = 0; i < 10; i++) {
        String id = direct.conversations().create("Conversation " + i).id();
        direct.conversation(id).rename("Renamed " + i);
      }
      direct.conversation(direct.conversations().newest(1).get(0).id()).delete();
      Views.awaitEqual(view, state());
      assertThat(first.restarts() + second.restarts()).isPositive();
    }
  }

  @Test
  void theProgramPublishesConversationsAndMessages() throws Exception {
    String id = direct.conversations().create("Created").id();
    direct.conversation(id).say(MessageRole.USER, "How?");
    direct.conversation(id).say(MessageRole.ASSISTANT, "So.");
    String[] common = {"--brokers", kafka.address(), "--topic", "program"};
    List<String> arguments = new ArrayList<>(List.of(common));
    arguments.addAll(List.of("--machine", "desk=" + server.url()));
    try (var bridge = new KafkaBridge(BridgeArguments.parse(arguments.toArray(String[]::new)))) {
      assertThat(bridge).isNotNull();
      KilledProcess.await(
          PATIENCE,
          () -> viewed(common).equals(List.of("desk, conversations: 1", "desk, messages: 2")));
    }
  }

  private static List<String> viewed(String... common) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String[] arguments =
        Stream.concat(Stream.of("--view"), Stream.of(common)).toArray(String[]::new);
    assertThat(KafkaBridge.run(arguments, new PrintStream(out), System.err)).isZero();
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }

  @Test
  void recordsOfOthersTakeNothingWithThem() throws Exception {
    ObjectTopic<Conversation> topic = Views.topic(kafka.brokers(), "others");
    topic.prepare();
    try (Producer<String, byte[]> producer = topic.brokers().producer("others")) {
      producer.initTransactions();
      producer.beginTransaction();
      producer.send(new ProducerRecord<>(topic.name(), 0, "no key of ours", new byte[1]));
      producer.send(new ProducerRecord<>(topic.name(), 0, "other/broken", new byte[1]));
      producer.commitTransaction();
    }
    direct.conversations().create("Created");
    try (TopicView<Conversation> view = new TopicView<>(topic);
        MachineBridge<Conversation> bridge = bridge(topic)) {
      assertThat(bridge).isNotNull();
      view.complete().get();
      KilledProcess.await(PATIENCE, () -> Views.json(view).equals(state()));
      assertThat(view.unreadable()).containsExactly(new ObjectKey("other", "broken"));
    }
  }

  @Test
  void aTopicThatWouldForgetIsRefused() throws Exception {
    try (Admin admin = Admin.create(kafka.brokers().settings())) {
      NewTopic topic = new NewTopic("forgetful.conversations", Optional.of(1), Optional.empty());
      admin.createTopics(List.of(topic)).all().get();
    }
    assertThatThrownBy(() -> Views.topic(kafka.brokers(), "forgetful").prepare())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("must be compact");
  }
}
