package io.github.pieces4j.internal.hub;

import io.github.pieces4j.error.PiecesException;
import java.util.List;
import java.util.function.LongFunction;

/** A receiver of what a hub publishes, called on the stream's thread; it must not block there. */
public interface HubSubscriber {
  /** Called with what changed. */
  void offer(Batch batch);

  /** Called with what it asked for by {@link StreamHub#catchUp}. */
  void resume(LongFunction<List<Delta>> changedSince);

  /** Called when nothing more will come, for the client was closed. */
  void completed();

  /** Called with the reason why nothing more will come. */
  void failed(PiecesException reason);
}
