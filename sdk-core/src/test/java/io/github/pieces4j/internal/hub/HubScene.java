package io.github.pieces4j.internal.hub;

import io.github.pieces4j.config.StreamOptions;
import io.github.pieces4j.error.FailedCall;
import io.github.pieces4j.internal.json.IdentifierList;
import io.github.pieces4j.internal.json.codec.StreamFrame;
import io.github.pieces4j.stream.ConnectionEvent;
import io.github.pieces4j.stream.ConnectionState;
import io.github.pieces4j.stream.IdentifierEvent;
import io.github.pieces4j.stream.IdentifierSource;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Is a hub with one reader, in virtual time. */
abstract class HubScene {
  static final Duration LONG = Duration.ofSeconds(20);
  static final FailedCall CALL =
      FailedCall.unanswered("stream", "GET", URI.create("http://127.0.0.1:1"));

  final VirtualTransport transport = new VirtualTransport();
  final List<ConnectionEvent> states = new ArrayList<>();
  StreamHub hub;
  SimulatedReader reader;

  /** Opens a stream of a server whose lists are never behind, unless the change says so. */
  void open(UnaryOperator<StreamOptions> change) {
    hub =
        new StreamHub(
            IdentifierSource.CONVERSATIONS,
            change.apply(StreamOptions.DEFAULT.withMaxLag(Duration.ZERO)),
            transport,
            new SplittableRandom(11));
    hub.observe(new Recorder());
    reader = join();
  }

  void open() {
    open(UnaryOperator.identity());
  }

  SimulatedReader join() {
    SimulatedReader joining = new SimulatedReader(hub, Map.of());
    hub.subscribe(joining);
    return joining;
  }

  void becomeLive(String... ids) {
    acceptUntilAsked();
    listed(ids);
  }

  /** Accepts the socket and waits for the list, which takes longer after sockets of short lives. */
  void acceptUntilAsked() {
    int lists = transport.lists.size();
    transport.socket().accept();
    while (transport.lists.size() == lists) {
      transport.advance(ms(100));
    }
  }

  void listed(String... ids) {
    TreeMap<String, Instant> versions = new TreeMap<>();
    Stream.of(ids).forEach(id -> versions.put(id, Instant.EPOCH));
    transport.list().listener.listed(new IdentifierList(versions));
  }

  void frame(String... ids) {
    var items = Stream.of(ids).map(id -> SimulatedServer.item(id, null, false)).toList();
    transport.socket().listener.received(new StreamFrame(SimulatedServer.frame(items), 0, null));
  }

  void deleted(String id) {
    var items = List.of(SimulatedServer.item(id, null, true));
    transport.socket().listener.received(new StreamFrame(SimulatedServer.frame(items), 0, null));
  }

  List<ConnectionState> states() {
    return states.stream().map(ConnectionEvent::state).toList();
  }

  ConnectionEvent latest() {
    return states.get(states.size() - 1);
  }

  List<String> told(SimulatedReader to) {
    to.takeAll();
    return to.events.stream().map(HubScene::written).toList();
  }

  private static String written(IdentifierEvent event) {
    return event.id() + " " + event.kind() + " " + event.origin();
  }

  static Duration ms(int milliseconds) {
    return Duration.ofMillis(milliseconds);
  }

  class Recorder implements ConnectionObserver {
    boolean completed;

    @Override
    public void changed(ConnectionEvent event) {
      if (states.isEmpty() || states.get(states.size() - 1) != event) {
        states.add(event);
      }
    }

    @Override
    public void completed() {
      completed = true;
    }
  }
}
