package io.github.pieces4j.internal.hub;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The outlet of a watch: what the ledger found, one by one. */
record WatchOutlet() implements Outlet<Delta> {
  @Override
  public int size(Publication publication) {
    return 0;
  }

  @Override
  public Delta value(Publication publication, int index) {
    return publication.deltas().get(index);
  }

  @Override
  public boolean givesWhole() {
    return false;
  }

  @Override
  public List<Delta> rest(Publication publication, int taken) {
    return publication.deltas();
  }

  @Override
  public @Nullable Delta take(ConflatingBuffer buffer) {
    return buffer.take();
  }
}
