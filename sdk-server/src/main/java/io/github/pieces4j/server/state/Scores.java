package io.github.pieces4j.server.state;

import io.github.pieces4j.model.SeededScoreIncrement;
import io.github.pieces4j.server.json.Json;
import io.github.pieces4j.server.json.JsonObject;
import io.github.pieces4j.server.store.Kind;
import io.github.pieces4j.server.store.StoreTransaction;
import io.github.pieces4j.server.store.StoredObject;
import java.math.BigDecimal;
import java.util.List;

/**
 * The sums of scores: each flag that is set adds one to its own counter. The automatic and the
 * manual points stay as they are, because the contract does not tell when the server gives them.
 */
public final class Scores {
  private static final List<String> COUNTERS =
      List.of("priority", "reference", "reuse", "searched", "update");

  private Scores() {}

  /** Adds what a body says of the object's kind; anything else in it is ignored. */
  public static void increment(StoreTransaction store, Kind kind, String id, byte[] body) {
    StoredObject before = Objects.stored(store, kind, id);
    JsonObject increment =
        body.length == 0
            ? null
            : Input.read(body, SeededScoreIncrement.class).object(kind.reference());
    if (increment == null) {
      return;
    }
    JsonObject object = Json.object(before.json());
    boolean isNew = !object.has("score");
    JsonObject score = object.objectOrNew("score");
    if (isNew) {
      score.with("automatic", Json.Digits.of(0)).with("manual", Json.Digits.of(0));
    }
    COUNTERS.stream()
        .filter(increment::isTrue)
        .forEach(counter -> score.with(counter, Json.Digits.of(1 + count(score.get(counter)))));
    Objects.change(store, kind, before, object);
  }

  private static long count(@org.jspecify.annotations.Nullable Object counter) {
    return counter instanceof Json.Digits digits ? new BigDecimal(digits.digits()).longValue() : 0;
  }
}
