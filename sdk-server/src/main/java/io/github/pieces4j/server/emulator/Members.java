package io.github.pieces4j.server.emulator;

import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads and replaces the references of one kind that an object holds.
 *
 * @param <O> the object
 * @param <F> the collection of references
 */
record Members<O, F>(
    ReferenceKind<F, ?> kind, Function<O, @Nullable F> get, BiFunction<O, F, O> with) {
  /** Returns the identifiers in their order, as a set that the caller may change. */
  Set<String> of(O object) {
    return kind.present(get.apply(object));
  }

  /** Returns the object changed so that it names exactly these. */
  O exactly(Set<String> ids, O object) {
    return with.apply(object, kind.exactly(ids, get.apply(object)));
  }

  /** Returns the object with its identifiers changed; the same object if that changes none. */
  O changed(O object, Consumer<Set<String>> change) {
    Set<String> ids = of(object);
    change.accept(ids);
    return ids.equals(of(object)) ? object : exactly(ids, object);
  }
}
