package io.github.pieces4j.internal.hub;

import io.github.pieces4j.config.Reconciliation;
import io.github.pieces4j.config.StreamOptions;
import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.error.PiecesResponseException;
import io.github.pieces4j.error.PiecesStreamException;
import io.github.pieces4j.http.HttpHeaders;
import io.github.pieces4j.stream.ConnectionEvent;
import io.github.pieces4j.stream.ConnectionState;
import io.github.pieces4j.stream.IdentifierSource;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/** Is one stream with its server and its subscribers. */
final class Simulation {
  private static final Duration GRACE = Duration.ofDays(1);

  private final VirtualTransport transport = new VirtualTransport();
  private final SimulatedServer server;
  private final Duration maxLag;
  private final StreamHub hub;
  private final List<SimulatedReader> readers = new ArrayList<>();
  private SimulatedWatch watch;
  private final Map<SimulatedWatch.Reading, Optional<Instant>> computed = new HashMap<>();
  private String neverReadable = "";
  private int joined;
  private boolean complete;

  Simulation(
      boolean lean, boolean firstFrameIsList, Reconciliation reconciliation, Duration maxLag) {
    server = new SimulatedServer(transport, lean, firstFrameIsList, maxLag);
    this.maxLag = maxLag;
    hub =
        new StreamHub(
            IdentifierSource.CONVERSATIONS,
            StreamOptions.DEFAULT.with(
                it ->
                    it.reconciliation(reconciliation)
                        .maxLag(maxLag)
                        .grace(GRACE)
                        .pingInterval(Duration.ZERO)),
            transport,
            new SplittableRandom(7));
    join();
    watch = new SimulatedWatch(hub);
    hub.observe(
        new ConnectionObserver() {
          @Override
          public void changed(ConnectionEvent event) {
            complete |= event.state() == ConnectionState.LIVE;
          }

          @Override
          public void completed() {}
        });
  }

  /** Lets all reads of an object fail. */
  void neverReadable(String id) {
    neverReadable = id;
  }

  private void join() {
    int limit = joined % 3 == 0 ? 2 : 1_000;
    SimulatedReader reader =
        new SimulatedReader(hub, server.versions(), limit, Wanted.values()[joined % 5 % 3]);
    joined++;
    readers.add(reader);
    hub.subscribe(reader);
  }

  void make(Move move) {
    int number = move.number();
    switch (move.what()) {
      case CREATE -> create();
      case UPDATE -> server.update(number);
      case DELETE -> server.delete(number);
      case REVIVE -> server.revive(number);
      case REVERT -> server.revert(number);
      case TELL_TOGETHER -> server.tellTogether();
      case DELIVER_FRAME -> server.deliver(false);
      case DELIVER_DAMAGED_FRAME -> server.deliver(true);
      case DELIVER_GARBAGE -> server.deliverGarbage();
      case COMPUTE_LIST -> computeList(lag(number));
      case DELIVER_LIST -> deliverList();
      case FAIL_LIST -> failList();
      case ACCEPT -> accept(lag(number));
      case REFUSE -> refuse();
      case DISCONNECT -> server.disconnect();
      case WAIT -> transport.advance(Duration.ofMillis(number));
      case WAIT_LONG -> transport.advance(Duration.ofMillis(number * 20L));
      case READ -> readers.get(number % readers.size()).take(number % 7);
      case JOIN -> join();
      case JOIN_AND_THROW -> hub.subscribe(new ThrowingSubscriber(number));
      case LEAVE -> leave(number);
      case LEAVE_ALL -> leaveAll();
      case COMPUTE_OBJECT -> reading(number, false).ifPresent(this::compute);
      case DELIVER_OBJECT -> reading(number, true).ifPresent(this::deliver);
      case DELIVER_OLD_OBJECT -> reading(number, false).ifPresent(this::deliverOld);
      case FAIL_OBJECT -> reading(number, false).ifPresent(it -> it.fail(failure(number)));
      case TAKE -> watch.take(number % 7);
      default -> throw new AssertionError(move);
    }
  }

  /** Whoever subscribes to a stream that knew all has to hear that something is new. */
  private void create() {
    String id = server.create();
    if (complete) {
      readers.forEach(reader -> reader.mustHearOfCreation(id));
      watch.mustHearOfCreation(id);
    }
  }

  private void leave(int number) {
    if (readers.size() > 1) {
      hub.unsubscribe(readers.remove(number % readers.size()));
    }
  }

  /** Lets all leave for so long that the stream ends, and others come. */
  private void leaveAll() {
    readers.forEach(hub::unsubscribe);
    readers.clear();
    watch.watch.close();
    transport.advance(GRACE);
    computed.clear();
    complete = false;
    join();
    watch = new SimulatedWatch(hub);
  }

  private Optional<SimulatedWatch.Reading> reading(int number, boolean ofComputed) {
    List<SimulatedWatch.Reading> those =
        watch.running.stream().filter(it -> !ofComputed || computed.containsKey(it)).toList();
    return those.isEmpty() ? Optional.empty() : Optional.of(those.get(number % those.size()));
  }

  private void compute(SimulatedWatch.Reading reading) {
    computed.putIfAbsent(reading, Optional.ofNullable(server.versions().get(reading.id)));
  }

  private void deliver(SimulatedWatch.Reading reading) {
    answer(reading, computed.remove(reading));
  }

  private void answer(SimulatedWatch.Reading reading, Optional<Instant> version) {
    if (version.isEmpty() || reading.id.equals(neverReadable)) {
      reading.fail(failure(0));
    } else {
      reading.find(version.get());
    }
  }

  private void deliverOld(SimulatedWatch.Reading reading) {
    if (server.mayLag(reading.id)) {
      answer(reading, Optional.ofNullable(server.before(reading.id)));
    }
  }

  private static PiecesException failure(int number) {
    int status = List.of(404, 410, 429, 500, 503).get(number % 5);
    return PiecesResponseException.of(status, HubScene.CALL, new HttpHeaders(Map.of()), "");
  }

  private boolean isListAwaited() {
    return !transport.lists.isEmpty() && !transport.list().canceled;
  }

  /** Returns how far the server is behind this time. */
  private Duration lag(int number) {
    return maxLag.multipliedBy(number).dividedBy(1_000);
  }

  private void computeList(Duration lag) {
    if (isListAwaited() && transport.list().computed == null) {
      boolean versions = transport.list().reconciliation == Reconciliation.VERSIONS;
      transport.list().computed = server.list(versions, lag);
    }
  }

  private void deliverList() {
    if (isListAwaited() && transport.list().computed != null) {
      VirtualTransport.Asked asked = transport.list();
      asked.canceled = true;
      asked.listener.listed(asked.computed);
    }
  }

  private void failList() {
    if (isListAwaited()) {
      transport.list().canceled = true;
      transport.list().listener.failed(new PiecesStreamException("no list", null, null));
    }
  }

  private void accept(Duration lag) {
    VirtualTransport.Socket socket = transport.socket();
    if (!socket.open && !socket.canceled) {
      server.accept(socket, lag);
    }
  }

  private void refuse() {
    VirtualTransport.Socket socket = transport.socket();
    if (!socket.open && !socket.canceled) {
      socket.end();
    }
  }

  /** Lets all be well until nothing happens any more. */
  void settle() {
    for (int round = 0; round < 20; round++) {
      transport.advance(Duration.ofMinutes(1));
      accept(maxLag);
      while (server.hasFrames()) {
        server.deliver(false);
      }
      computeList(maxLag);
      deliverList();
      readAll();
    }
    readers.forEach(SimulatedReader::takeAll);
    readers.forEach(SimulatedReader::readAgain);
  }

  private void readAll() {
    while (!watch.running.isEmpty()) {
      SimulatedWatch.Reading next = watch.running.peek();
      compute(next);
      deliver(next);
      watch.take(Integer.MAX_VALUE);
    }
    watch.take(Integer.MAX_VALUE);
  }

  /** Drops the connection and lets all be well again. */
  void reconnect() {
    server.disconnect();
    settle();
  }

  SimulatedServer server() {
    return server;
  }

  SimulatedWatch watch() {
    return watch;
  }

  List<SimulatedReader> readers() {
    return readers;
  }
}
