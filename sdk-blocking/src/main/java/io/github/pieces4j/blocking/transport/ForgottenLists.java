package io.github.pieces4j.blocking.transport;

import java.lang.ref.PhantomReference;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The open lists of a client, of which those are given back that nobody can read any more.
 *
 * <p>Whoever makes a call looks for them, so that no thread is left behind for them.
 */
final class ForgottenLists {
  private static final Logger LOG = LoggerFactory.getLogger("io.github.pieces4j.calls");

  private final ReferenceQueue<ListElements<?>> unreachable = new ReferenceQueue<>();
  private final Set<OpenList> open = ConcurrentHashMap.newKeySet();

  /** Remembers a list that was opened just now, and where. */
  void opened(ListElements<?> list, RunningExchange<?> running) {
    open.add(new OpenList(list, running, new Throwable("opened here")));
  }

  /** Closes the lists that nobody can read any more, and tells of each once. */
  void giveBack() {
    for (Reference<?> list = unreachable.poll(); list != null; list = unreachable.poll()) {
      ((OpenList) list).giveBack();
    }
  }

  /** What is left of a list; it must not refer to the list itself. */
  private final class OpenList extends PhantomReference<ListElements<?>> {
    private final RunningExchange<?> running;
    private final Throwable opened;

    OpenList(ListElements<?> list, RunningExchange<?> running, Throwable opened) {
      super(list, unreachable);
      this.running = running;
      this.opened = opened;
    }

    void giveBack() {
      open.remove(this);
      if (!running.isClosed()) {
        running.close();
        LOG.warn(
            "A list was neither read to its end nor closed, and has held a connection until now:"
                + " close the stream of its elements, for example with try",
            opened);
      }
    }
  }
}
