package io.github.pieces4j.internal.hub;

import io.github.pieces4j.model.StreamedIdentifier;
import io.github.pieces4j.model.StreamedIdentifiers;
import io.github.pieces4j.model.StreamedIdentifiersBuilder;
import io.github.pieces4j.stream.IdentifierSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A projection of batches to the values that one kind of subscribers gets.
 *
 * @param <X> what they get
 */
sealed interface Projection<X> {
  /** Returns how many values a batch is for a subscriber that is not behind. */
  int size(Batch batch);

  /** Returns one of those values. */
  X value(Batch batch, int index);

  /** Returns whether a batch that waits is given as it came, as long as no other joins it. */
  boolean givesWhole();

  /** Returns the changes behind the values that the subscriber could not take. */
  List<Delta> rest(Batch batch, int taken);

  /** Takes the next value for a subscriber that is behind, null if there is none. */
  @Nullable X take(ConflatingBuffer buffer);

  /** A projection that gives each change by itself. */
  record OneByOne<X>(Function<Delta, X> value) implements Projection<X> {
    @Override
    public int size(Batch batch) {
      return batch.deltas().size();
    }

    @Override
    public X value(Batch batch, int index) {
      return value.apply(batch.deltas().get(index));
    }

    @Override
    public boolean givesWhole() {
      return false;
    }

    @Override
    public List<Delta> rest(Batch batch, int taken) {
      List<Delta> deltas = batch.deltas();
      return deltas.subList(taken, deltas.size());
    }

    @Override
    public @Nullable X take(ConflatingBuffer buffer) {
      Delta delta = buffer.take();
      return delta == null ? null : value.apply(delta);
    }
  }

  /**
   * A projection to frames as they came, and for a subscriber that is behind to one made of all
   * that is new.
   */
  record Frames(IdentifierSource<?> source) implements Projection<StreamedIdentifiers> {
    @Override
    public int size(Batch batch) {
      return 1;
    }

    @Override
    public StreamedIdentifiers value(Batch batch, int index) {
      StreamedIdentifiers frame = batch.frame();
      return frame == null ? frame(batch.deltas()) : frame;
    }

    @Override
    public boolean givesWhole() {
      return true;
    }

    @Override
    public List<Delta> rest(Batch batch, int taken) {
      return taken == 0 ? batch.deltas() : List.of();
    }

    @Override
    public @Nullable StreamedIdentifiers take(ConflatingBuffer buffer) {
      if (buffer.isEmpty()) {
        return null;
      }
      List<Delta> deltas = new ArrayList<>(buffer.size());
      for (Delta delta = buffer.take(); delta != null; delta = buffer.take()) {
        deltas.add(delta);
      }
      return frame(deltas);
    }

    private StreamedIdentifiers frame(List<Delta> deltas) {
      return StreamedIdentifiersBuilder.builder()
          .iterable(deltas.stream().map(this::item).toList())
          .additionalProperties(Map.of())
          .build();
    }

    private StreamedIdentifier item(Delta delta) {
      StreamedIdentifier told = delta.item();
      return told == null ? source.item(delta.id(), delta.event().isDeleted()) : told;
    }
  }
}
