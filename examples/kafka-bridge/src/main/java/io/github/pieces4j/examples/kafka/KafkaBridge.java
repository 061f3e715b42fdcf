package io.github.pieces4j.examples.kafka;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.github.pieces4j.config.BaseUrl;
import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.error.PiecesConfigurationException;
import io.github.pieces4j.reactive.ReactivePiecesClient;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.common.KafkaException;

/** The program, which publishes what servers hold until somebody ends it. */
public final class KafkaBridge implements AutoCloseable {
  private static final int SUCCESS = 0;
  private static final int FAILURE = 1;
  private static final int WRONG_ARGUMENTS = 2;
  private static final List<ObjectKind<?>> KINDS =
      List.of(ObjectKind.CONVERSATIONS, ObjectKind.MESSAGES);

  private final List<ReactivePiecesClient> clients = new ArrayList<>();
  private final List<MachineBridge<?>> bridges = new ArrayList<>();

  /**
   * Starts to publish.
   *
   * @throws PiecesConfigurationException if a URL is none
   */
  KafkaBridge(BridgeArguments arguments) {
    arguments.machines().forEach((machine, url) -> start(machine, url, arguments));
  }

  private void start(String machine, String url, BridgeArguments arguments) {
    PiecesOptions options =
        PiecesOptions.of(it -> it.baseUrl(BaseUrl.checked(url, "--machine " + machine)));
    ReactivePiecesClient client = ReactivePiecesClient.create(options);
    clients.add(client);
    for (ObjectKind<?> kind : KINDS) {
      bridges.add(bridge(machine, client, kind, arguments));
    }
  }

  private static <T> MachineBridge<T> bridge(
      String machine, ReactivePiecesClient client, ObjectKind<T> kind, BridgeArguments arguments) {
    return new MachineBridge<>(
        machine, client, new ObjectTopic<>(arguments.requireBrokers(), arguments.topic(), kind));
  }

  @Override
  public void close() {
    bridges.parallelStream().forEach(MachineBridge::close);
    clients.forEach(ReactivePiecesClient::close);
  }

  /** Runs until it is told to end; exits with 1 if it failed, or with 2 for wrong arguments. */
  public static void main(String[] arguments) {
    System.exit(run(arguments, System.out, System.err));
  }

  static int run(String[] arguments, PrintStream out, PrintStream err) {
    try {
      BridgeArguments parsed = BridgeArguments.parse(arguments);
      if (parsed.help()) {
        out.println(BridgeArguments.USAGE);
      } else if (parsed.view()) {
        KINDS.forEach(kind -> print(kind, parsed, out));
      } else {
        publish(parsed);
      }
      return SUCCESS;
    } catch (IllegalArgumentException | PiecesConfigurationException e) {
      err.println("kafka-bridge: " + e.getMessage() + " (--help lists what it takes)");
      return WRONG_ARGUMENTS;
    } catch (KafkaException | CompletionException | IllegalStateException e) {
      err.println("kafka-bridge failed: " + e.getMessage());
      return FAILURE;
    }
  }

  private static <T> void print(ObjectKind<T> kind, BridgeArguments arguments, PrintStream out) {
    ObjectTopic<T> topic = new ObjectTopic<>(arguments.requireBrokers(), arguments.topic(), kind);
    try (TopicView<T> view = new TopicView<>(topic)) {
      view.complete().join();
      view.objects().keySet().stream()
          .collect(groupingBy(ObjectKey::machine, TreeMap::new, counting()))
          .forEach((machine, count) -> out.println(machine + ", " + kind + ": " + count));
    }
  }

  private static void publish(BridgeArguments arguments) {
    arguments.requireBrokers();
    if (arguments.machines().isEmpty()) {
      throw new IllegalArgumentException("--machine is missing");
    }
    KafkaBridge bridge = new KafkaBridge(arguments);
    CountDownLatch end = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  bridge.close();
                  end.countDown();
                }));
    try {
      end.await();
    } catch (InterruptedException e) {
      bridge.close();
    }
  }
}
