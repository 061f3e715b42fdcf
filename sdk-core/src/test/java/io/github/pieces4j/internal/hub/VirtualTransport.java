package io.github.pieces4j.internal.hub;

import io.github.pieces4j.config.Reconciliation;
import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.error.PiecesStreamException;
import io.github.pieces4j.internal.json.IdentifierList;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;

/** Is a transport whose time passes, and whose sockets and lists answer, when the test says so. */
final class VirtualTransport implements StreamTransport {
  /** Is an attempt to open a socket. */
  static final class Socket {
    final SocketListener listener;
    boolean open;
    boolean canceled;
    int pings;

    Socket(SocketListener listener) {
      this.listener = listener;
    }

    void accept() {
      open = true;
      listener.opened(() -> pings++);
    }

    void end(PiecesException reason) {
      open = false;
      listener.ended(reason);
    }

    void end() {
      end(new PiecesStreamException("the server went away", null, null));
    }
  }

  /** Is a list that was asked for. */
  static final class Asked {
    final Reconciliation reconciliation;
    final ListListener listener;
    IdentifierList computed;
    boolean canceled;

    Asked(Reconciliation reconciliation, ListListener listener) {
      this.reconciliation = reconciliation;
      this.listener = listener;
    }
  }

  private record Timer(long at, long number, Runnable task) {}

  final List<Socket> sockets = new ArrayList<>();
  final List<Asked> lists = new ArrayList<>();
  private final Deque<Runnable> tasks = new ArrayDeque<>();
  private final PriorityQueue<Timer> timers =
      new PriorityQueue<>(Comparator.comparingLong(Timer::at).thenComparingLong(Timer::number));
  private boolean running;
  private long now;
  private long numbers;

  @Override
  public void execute(Runnable task) {
    tasks.add(task);
    if (!running) {
      running = true;
      while (!tasks.isEmpty()) {
        tasks.poll().run();
      }
      running = false;
    }
  }

  @Override
  public Cancellation schedule(Duration delay, Runnable task) {
    Timer timer = new Timer(now + delay.toNanos(), numbers++, task);
    timers.add(timer);
    return () -> timers.remove(timer);
  }

  @Override
  public Cancellation open(SocketListener listener) {
    Socket socket = new Socket(listener);
    sockets.add(socket);
    return () -> socket.canceled = true;
  }

  @Override
  public Cancellation list(Reconciliation reconciliation, ListListener listener) {
    Asked asked = new Asked(reconciliation, listener);
    lists.add(asked);
    return () -> asked.canceled = true;
  }

  @Override
  public long nanoTime() {
    return now;
  }

  /** Lets time pass and runs what falls due. */
  void advance(Duration duration) {
    long end = now + duration.toNanos();
    while (!timers.isEmpty() && timers.peek().at() <= end) {
      Timer due = timers.poll();
      now = due.at();
      execute(due.task());
    }
    now = end;
  }

  Duration time() {
    return Duration.ofNanos(now);
  }

  int timers() {
    return timers.size();
  }

  Socket socket() {
    return sockets.get(sockets.size() - 1);
  }

  Asked list() {
    return lists.get(lists.size() - 1);
  }
}
