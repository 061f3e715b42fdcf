package io.github.pieces4j.examples.kafka;

import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.model.Conversation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Makes random changes at a server, through its ends: creates, renames, unknown properties,
 * deletes.
 */
final class Changes implements AutoCloseable {
  private static final int OBJECTS = 200;

  private final MachineProcess machine;
  private final PiecesClient client;
  private final Random random;
  private final List<String> ids = new ArrayList<>();
  private final AtomicInteger made = new AtomicInteger();

  Changes(MachineProcess machine, long seed) {
    this.machine = machine;
    client = machine.client();
    random = new Random(seed);
  }

  /** Returns how many changes were made. */
  int made() {
    return made.get();
  }

  /** Makes changes; one that meets a killed server is followed by another when it is back. */
  void make(int number) throws Exception {
    int end = made.get() + number;
    while (made.get() < end) {
      try {
        change();
        made.incrementAndGet();
      } catch (PiecesException e) {
        machine.await();
      }
    }
  }

  private void change() {
    int dice = random.nextInt(10);
    if (ids.isEmpty() || dice < 3 && ids.size() < OBJECTS) {
      ids.add(client.conversations().create("Conversation " + random.nextInt(1_000)).id());
    } else if (dice < 5) {
      int last = ids.size() - 1;
      String id = ids.set(random.nextInt(ids.size()), ids.get(last));
      ids.remove(last);
      client.conversation(id).delete();
    } else if (dice < 8) {
      client.conversation(anyId()).rename("Renamed " + random.nextInt(1_000));
    } else {
      Conversation before = client.conversation(anyId()).get();
      Map<String, Object> unknown = Map.of("later", Map.of("answer", random.nextInt(1_000)));
      client.conversations().update(before.withAdditionalProperties(unknown));
    }
  }

  private String anyId() {
    return ids.get(random.nextInt(ids.size()));
  }

  @Override
  public void close() {
    client.close();
  }
}
