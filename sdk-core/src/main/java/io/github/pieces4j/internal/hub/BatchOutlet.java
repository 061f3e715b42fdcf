package io.github.pieces4j.internal.hub;

import io.github.pieces4j.model.StreamedIdentifier;
import io.github.pieces4j.model.StreamedIdentifiers;
import io.github.pieces4j.model.StreamedIdentifiersBuilder;
import io.github.pieces4j.stream.IdentifierSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An outlet of frames as they came, and to a subscriber that is behind of one made of all that is
 * new.
 */
record BatchOutlet(IdentifierSource<?> source) implements Outlet<StreamedIdentifiers> {
  @Override
  public int size(Publication publication) {
    return 1;
  }

  @Override
  public StreamedIdentifiers value(Publication publication, int index) {
    StreamedIdentifiers frame = publication.frame();
    return frame == null ? batch(publication.deltas()) : frame;
  }

  @Override
  public boolean givesWhole() {
    return true;
  }

  @Override
  public List<Delta> rest(Publication publication, int taken) {
    return taken == 0 ? publication.deltas() : List.of();
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
    return batch(deltas);
  }

  private StreamedIdentifiers batch(List<Delta> deltas) {
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
