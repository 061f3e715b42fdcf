package io.github.pieces4j.benchmarks.streams;

import io.github.pieces4j.benchmarks.report.Bar;
import io.github.pieces4j.benchmarks.report.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * A benchmark that sends bursts of a million identifiers of 100,000 objects to several kinds of
 * receivers in turn.
 */
public final class FanOut {
  private static final int ROUNDS = 15;
  private static final String BARE = "bare WebSocket, decoded";
  private static final String EIGHT = "hub, 8 subscribers";
  private static final String STUCK = "hub, 8 subscribers and a stuck one";
  private static final Map<String, Function<FrameServer, Receiver>> RECEIVERS = receivers();

  private final Map<String, Measured> best = new LinkedHashMap<>();

  private FanOut() {}

  private static Map<String, Function<FrameServer, Receiver>> receivers() {
    Map<String, Function<FrameServer, Receiver>> receivers = new LinkedHashMap<>();
    receivers.put(BARE, BareReceiver::new);
    receivers.put("hub, 1 subscriber", server -> new HubReceiver(server, 1));
    receivers.put(EIGHT, server -> new HubReceiver(server, 8));
    receivers.put(STUCK, server -> new HubReceiver(server, 8).withStuckSubscriber());
    receivers.put("hub, 64 subscribers", server -> new HubReceiver(server, 64));
    return receivers;
  }

  /** Runs the rounds, which takes about three minutes. */
  public static Section section() {
    FanOut fanOut = new FanOut();
    for (int round = 0; round < ROUNDS; round++) {
      RECEIVERS.forEach(fanOut::measure);
    }
    return new Section(
        "Streams",
        "A burst of 1,000,000 identifiers of 100,000 objects, next to a bare Reactor Netty"
            + " WebSocket that decodes the same frames and does nothing with them; the best of "
            + ROUNDS
            + " rounds. "
            + StuckMemory.measured(),
        List.of("receiver", "identifiers a second", "bytes for each"),
        fanOut.best.entrySet().stream().map(it -> row(it.getKey(), it.getValue())).toList(),
        List.of(
            Bar.atLeast(
                "stream, 8 subscribers : bare socket", fanOut.rate(EIGHT), fanOut.rate(BARE), 0.6),
            Bar.atLeast(
                "stream, beside a stuck subscriber : without",
                fanOut.rate(STUCK),
                fanOut.rate(EIGHT),
                0.95),
            Bar.atMost(
                "bytes of an identifier : bare socket",
                fanOut.best.get(EIGHT).bytes(),
                fanOut.best.get(BARE).bytes(),
                1.25)));
  }

  private static List<String> row(String name, Measured measured) {
    return List.of(
        name,
        String.format(Locale.ROOT, "%,.0f", FrameServer.IDENTIFIERS / measured.seconds()),
        String.format(Locale.ROOT, "%,.0f", measured.bytes()));
  }

  private double rate(String name) {
    return 1 / best.get(name).seconds();
  }

  /** Each round has connections of its own, and the second burst is the one that counts. */
  private void measure(String name, Function<FrameServer, Receiver> connect) {
    try (FrameServer server = new FrameServer();
        Receiver receiver = connect.apply(server)) {
      Measured.burst(server, receiver);
      best.merge(name, Measured.burst(server, receiver), Measured::least);
    }
  }
}
