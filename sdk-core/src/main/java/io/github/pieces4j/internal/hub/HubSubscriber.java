package io.github.pieces4j.internal.hub;

import io.github.pieces4j.error.PiecesException;
import java.util.List;
import java.util.function.LongFunction;

/** Receives what a hub publishes, on the stream's thread; must not block there. */
public interface HubSubscriber {
  /** Is offered what changed. */
  void offer(Publication publication);

  /** Is given what it asked for by {@link StreamHub#catchUp}. */
  void resume(LongFunction<List<Delta>> changedSince);

  /** Is told that nothing more will come, for the client was closed. */
  void completed();

  /** Is told that nothing more will come, and why. */
  void failed(PiecesException reason);
}
