package io.github.pieces4j.server.routes;

import io.github.pieces4j.server.json.JsonObject;
import io.github.pieces4j.server.state.Times;
import io.github.pieces4j.server.store.Change;
import io.github.pieces4j.server.store.Kind;
import io.github.pieces4j.server.store.Store;
import io.github.pieces4j.server.store.StoreReader;
import io.github.pieces4j.server.store.StoreReader.Identifier;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Supplier;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Scheduler;

/**
 * The frames of identifier sockets: all identifiers first, then each change as it is stored.
 *
 * <p>Conversations are listed in one frame, and no change is missed or told twice; other kinds in
 * several frames if one would be larger than clients take.
 */
final class IdentifierFrames {
  /** A socket that is further behind is closed, lest it fill the memory. */
  private static final int MOST_FRAMES_BEHIND = 65_536;

  private static final int LARGEST_FRAME = 8 * 1_024 * 1_024;

  /** Servers that are newer than the contract tell more of each. */
  private static final int LARGEST_NEWER_FRAME = LARGEST_FRAME / 16;

  private static final int PAGE = 1_000;

  private final Map<Kind, Set<Sinks.Many<String>>> sockets = new EnumMap<>(Kind.class);
  private final Store store;
  private final Dialect dialect;
  private final Scheduler database;

  IdentifierFrames(Store store, Dialect dialect, Scheduler database) {
    this.store = store;
    this.dialect = dialect;
    this.database = database;
    for (Kind kind : Kind.values()) {
      sockets.put(kind, ConcurrentHashMap.newKeySet());
    }
    store.onChange(this::tell);
  }

  /** Returns the frames of a new socket; they are kept from its opening on. */
  Supplier<OpenSocket> of(Kind kind, boolean listed) {
    return () -> open(kind, listed);
  }

  private OpenSocket open(Kind kind, boolean listed) {
    Sinks.Many<String> socket =
        Sinks.many().unicast().onBackpressureBuffer(new LinkedBlockingQueue<>(MOST_FRAMES_BEHIND));
    Set<Sinks.Many<String>> all = java.util.Objects.requireNonNull(sockets.get(kind));
    Iterator<String> first =
        store.readAlone(
            reader -> {
              all.add(socket);
              return listed ? first(kind, reader) : List.<String>of().iterator();
            });
    Flux<String> beginning = Flux.fromIterable(() -> first);
    Runnable forget = () -> all.remove(socket);
    Flux<String> frames =
        Flux.concat(
            kind == Kind.CONVERSATION ? beginning : beginning.subscribeOn(database),
            socket.asFlux());
    return new OpenSocket(frames.doFinally(end -> forget.run()), forget);
  }

  private Iterator<String> first(Kind kind, StoreReader reader) {
    long last = reader.lastRow(kind);
    if (kind != Kind.CONVERSATION) {
      int largest = dialect.newer() ? LARGEST_NEWER_FRAME : LARGEST_FRAME;
      return new Parts(kind, last, largest);
    }
    Parts whole = new Parts(kind, last, Integer.MAX_VALUE);
    return List.of(whole.next(reader)).iterator();
  }

  private void tell(List<Change> changes) {
    for (Change change : changes) {
      Set<Sinks.Many<String>> listening =
          java.util.Objects.requireNonNull(sockets.get(change.kind()));
      if (!listening.isEmpty()) {
        String item = item(change.kind(), change.id(), change.time(), change.deleted());
        String frame = dialect.frame("{\"iterable\":[" + item + "]}");
        listening.removeIf(socket -> isTooFarBehind(socket, frame));
      }
    }
  }

  private static boolean isTooFarBehind(Sinks.Many<String> socket, String frame) {
    boolean behind = socket.tryEmitNext(frame).isFailure();
    if (behind) {
      socket.tryEmitError(new IllegalStateException("the socket is too far behind"));
    }
    return behind;
  }

  private String item(Kind kind, String id, long time, boolean deleted) {
    JsonObject item = JsonObject.of(kind.reference(), JsonObject.of("id", id));
    if (deleted) {
      item.with("deleted", true);
    }
    if (!dialect.leanFrames()) {
      item.with("updated", Times.value(time));
    }
    return item.toString();
  }

  /** The list of a kind in frames. */
  private final class Parts implements Iterator<String> {
    private final Kind kind;
    private final long last;
    private final int largest;
    private long told;
    private boolean ended;

    Parts(Kind kind, long last, int largest) {
      this.kind = kind;
      this.last = last;
      this.largest = largest;
    }

    @Override
    public boolean hasNext() {
      return !ended;
    }

    @Override
    public String next() {
      return store.read(this::next);
    }

    String next(StoreReader reader) {
      StringBuilder frame = new StringBuilder("{\"iterable\":[");
      int start = frame.length();
      while (!ended && frame.length() < largest) {
        List<Identifier> page = reader.identifiers(kind, told, last, PAGE);
        for (Identifier identifier : page) {
          frame.append(frame.length() > start ? "," : "");
          frame.append(item(kind, identifier.id(), identifier.updated(), false));
        }
        told = page.isEmpty() ? told : page.get(page.size() - 1).row();
        ended = page.size() < PAGE;
      }
      return dialect.frame(frame.append("]}").toString());
    }
  }
}
