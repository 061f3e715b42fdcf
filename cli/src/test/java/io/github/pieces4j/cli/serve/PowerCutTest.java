package io.github.pieces4j.cli.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.server.store.ObjectChange;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Runs more rounds on request: {@code -Dpieces.cuts=2000}. */
@Timeout(600)
class PowerCutTest {
  private static final int ROUNDS = Integer.getInteger("pieces.cuts", 100);
  private static final int MOST_ORDERS = 120;

  private final Random random = new Random(20_261_121);
  private Map<String, String> acknowledged = new TreeMap<>();
  private Map<String, String> next = acknowledged;
  private List<Map<String, String>> allowed = List.of();
  private byte[] left = {};
  private int ordersLeft;
  @TempDir private Path data;

  @AfterEach
  void powerOn() {
    UnforcedFiles.beforeEachOrder(() -> {});
  }

  @Test
  void whatWasFlushedIsThereAfterAPowerCutBetweenAnyOrdersToTheDisk() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      Path file = data.resolve(round + ".mv");
      Files.write(file, left);
      ordersLeft = 1 + random.nextInt(MOST_ORDERS);
      changeUntilThePowerIsCut(file);
      Files.delete(file);

      Path found = data.resolve("found.mv");
      Files.write(found, left);
      Map<String, String> contents = StoredConversations.in(found);
      assertThat(allowed.contains(contents)).as(difference(round, contents)).isTrue();
      left = Files.readAllBytes(found);
      acknowledged = contents;
      next = contents;
    }
  }

  private void changeUntilThePowerIsCut(Path file) {
    UnforcedFiles.beforeEachOrder(this::order);
    try (LastingStore store =
        LastingStore.open(StoreFile.open(UnforcedFiles.nameOf(file.toString())))) {
      while (ordersLeft > 0) {
        List<ObjectChange> action = action();
        next = after(action);
        store.apply(action);
        store.flush();
        acknowledged = next;
      }
    }
  }

  /** The last order that counts is not done any more; the store itself goes on unaware. */
  private void order() {
    if (--ordersLeft == 0) {
      left = UnforcedFiles.afterPowerCut(random);
      allowed = List.of(acknowledged, next);
    }
  }

  private String difference(int round, Map<String, String> contents) {
    List<Integer> expected = allowed.stream().map(Map::size).toList();
    return "round " + round + ": " + contents.size() + " objects instead of " + expected;
  }

  private List<ObjectChange> action() {
    List<ObjectChange> changes = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(3); i++) {
      String id = "id " + random.nextInt(200);
      String name = "x".repeat(random.nextInt(20) == 0 ? 20_000 : 20) + random.nextInt();
      changes.add(
          random.nextInt(3) == 0
              ? StoredConversations.removal(id)
              : StoredConversations.put(id, name));
    }
    return changes;
  }

  private Map<String, String> after(List<ObjectChange> changes) {
    Map<String, String> after = new TreeMap<>(acknowledged);
    for (ObjectChange change : changes) {
      change
          .json()
          .ifPresentOrElse(
              json -> after.put(change.id(), new String(json, UTF_8)),
              () -> after.remove(change.id()));
    }
    return after;
  }
}
