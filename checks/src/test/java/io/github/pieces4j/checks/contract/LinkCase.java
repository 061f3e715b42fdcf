package io.github.pieces4j.checks.contract;

import io.github.pieces4j.model.Identified;
import io.github.pieces4j.operation.Operation;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Is one way of linking an owner to another object, and where the owner shows it.
 *
 * @param <O> the owner
 * @param other what the owner is linked to
 */
record LinkCase<O>(
    Other other,
    Operation<@Nullable Void> associate,
    Operation<@Nullable Void> disassociate,
    Function<O, List<? extends Identified>> items,
    Function<O, Map<String, Long>> indices) {
  /** Tells what must exist before it can be linked to. */
  enum Other {
    ANYTHING,
    ANNOTATION,
    MESSAGE
  }

  List<String> ids(O owner) {
    return items.apply(owner).stream().<String>map(Identified::id).toList();
  }

  long index(O owner, String otherId) {
    return indices.apply(owner).get(otherId);
  }

  @Override
  public String toString() {
    return associate.id();
  }
}
