package io.github.pieces4j.examples.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.reactive.ReactivePiecesClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the broker and the servers of two machines again and again while both change, and compares
 * in the end.
 *
 * <p>{@code -Dbridge.kills=20 -Dbridge.changes=20000} does it longer; {@code bridge.seed} repeats
 * the same changes and kills.
 */
@Timeout(1_200)
class BridgeChaosTest {
  private static final int KILLS = Integer.getInteger("bridge.kills", 4);
  private static final int CHANGES = Integer.getInteger("bridge.changes", 1_000);
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final long seed = Long.getLong("bridge.seed", new Random().nextLong());
  private final Random random = new Random(seed);
  private final ExecutorService threads = Executors.newCachedThreadPool();
  @TempDir private Path directory;

  @Test
  void theViewIsTheStateOfTheServersAfterAllKills() throws Exception {
    try (KafkaProcess kafka = new KafkaProcess(directory);
        MachineProcess desk = new MachineProcess("desk", directory);
        MachineProcess laptop = new MachineProcess("laptop", directory)) {
      kafka.await();
      desk.await();
      laptop.await();
      survive(kafka, List.of(desk, laptop));
    } catch (AssertionError | RuntimeException e) {
      throw new AssertionError("with -Dbridge.seed=" + seed, e);
    } finally {
      threads.shutdownNow();
    }
  }

  private void survive(KafkaProcess kafka, List<MachineProcess> machines) throws Exception {
    ObjectTopic<Conversation> topic = Views.topic(kafka.brokers(), "chaos");
    try (ReactivePiecesClient first = machines.get(0).reactive();
        ReactivePiecesClient second = machines.get(1).reactive();
        MachineBridge<?> one = new MachineBridge<>(machines.get(0).name(), first, topic);
        MachineBridge<?> other = new MachineBridge<>(machines.get(1).name(), second, topic);
        TopicView<Conversation> view = new TopicView<>(topic);
        Changes here = new Changes(machines.get(0), random.nextLong());
        Changes there = new Changes(machines.get(1), random.nextLong())) {
      assertThat(List.of(one, other)).doesNotContainNull();
      for (int kill = 0; kill < KILLS; kill++) {
        changeAndKill(kafka, machines, here, there, kill);
      }
      Map<ObjectKey, String> state = state(machines);
      Views.awaitEqual(view, state);
      try (TopicView<Conversation> rebuilt = new TopicView<>(topic)) {
        rebuilt.complete().get();
        assertThat(Views.json(rebuilt)).isEqualTo(state);
      }
      System.out.printf(
          "%d changes, %d kills, %d objects%n", here.made() + there.made(), KILLS, state.size());
    }
  }

  private void changeAndKill(
      KafkaProcess kafka, List<MachineProcess> machines, Changes here, Changes there, int kill)
      throws Exception {
    int changes = CHANGES / KILLS / 2;
    int moment = here.made() + there.made() + random.nextInt(changes);
    List<Future<?>> running =
        List.of(
            threads.submit(() -> make(here, changes)), threads.submit(() -> make(there, changes)));
    awaitMade(here, there, moment);
    if (kill % 2 == 0) {
      kafka.kill();
      awaitMade(here, there, moment + random.nextInt(changes));
      kafka.start();
      kafka.await();
    } else {
      MachineProcess machine = machines.get(random.nextInt(machines.size()));
      machine.kill();
      machine.start();
    }
    for (Future<?> change : running) {
      change.get();
    }
  }

  private static Map<ObjectKey, String> state(List<MachineProcess> machines) {
    Map<ObjectKey, String> state = new HashMap<>();
    for (MachineProcess machine : machines) {
      try (PiecesClient client = machine.client()) {
        state.putAll(Views.state(machine.name(), client));
      }
    }
    return state;
  }

  private static Void make(Changes changes, int number) throws Exception {
    changes.make(number);
    return null;
  }

  private static void awaitMade(Changes here, Changes there, int number) throws Exception {
    KilledProcess.await(PATIENCE, () -> here.made() + there.made() >= number);
  }
}
