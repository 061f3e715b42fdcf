package io.github.pieces4j.internal.hub;

import io.github.pieces4j.stream.IdentifierEvent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives events one by one. */
record EventOutlet() implements Outlet<IdentifierEvent> {
  @Override
  public int size(Publication publication) {
    return publication.deltas().size();
  }

  @Override
  public IdentifierEvent value(Publication publication, int index) {
    return publication.deltas().get(index).event();
  }

  @Override
  public boolean givesWhole() {
    return false;
  }

  @Override
  public List<Delta> rest(Publication publication, int taken) {
    List<Delta> deltas = publication.deltas();
    return deltas.subList(taken, deltas.size());
  }

  @Override
  public @Nullable IdentifierEvent take(ConflatingBuffer buffer) {
    Delta delta = buffer.take();
    return delta == null ? null : delta.event();
  }
}
