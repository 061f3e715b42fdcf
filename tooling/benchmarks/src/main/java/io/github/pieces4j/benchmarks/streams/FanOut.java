package io.github.pieces4j.benchmarks.streams;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * A benchmark that sends bursts of a million identifiers of 100,000 objects to several kinds of receivers in turn, and prints the best of each; it exits with 1 if a bar is missed.
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
    receivers.put(BARE, server -> new BareReceiver(server.url()));
    receivers.put("hub, 1 subscriber", server -> new HubReceiver(server.url(), 1));
    receivers.put(EIGHT, server -> new HubReceiver(server.url(), 8));
    receivers.put(STUCK, server -> new HubReceiver(server.url(), 8).withStuckSubscriber());
    receivers.put("hub, 64 subscribers", server -> new HubReceiver(server.url(), 64));
    return receivers;
  }

  /** Runs the rounds, which takes about three minutes. */
  public static void main(String[] arguments) {
    FanOut fanOut = new FanOut();
    for (int round = 0; round < ROUNDS; round++) {
      RECEIVERS.forEach(fanOut::measure);
    }
    System.out.print(fanOut.table());
    double share = fanOut.seconds(BARE) / fanOut.seconds(EIGHT);
    double loss = 1 - fanOut.seconds(EIGHT) / fanOut.seconds(STUCK);
    System.out.printf(
        Locale.ROOT, "8 subscribers get %.2f of the bare socket's rate (bar 0.6)%n", share);
    System.out.printf(Locale.ROOT, "a stuck subscriber costs %.1f %% (bar 5 %%)%n", 100 * loss);
    System.out.println(StuckMemory.measured());
    System.exit(share >= 0.6 && loss < 0.05 ? 0 : 1);
  }

  /** Each round has connections of its own, and the second burst is the one that counts. */
  private void measure(String name, Function<FrameServer, Receiver> connect) {
    try (FrameServer server = new FrameServer();
        Receiver receiver = connect.apply(server)) {
      Measured.burst(server, receiver);
      best.merge(name, Measured.burst(server, receiver), Measured::least);
    }
  }

  private double seconds(String name) {
    return best.get(name).seconds();
  }

  private String table() {
    StringBuilder table = new StringBuilder();
    best.forEach(
        (name, measured) ->
            table.append(
                String.format(
                    Locale.ROOT,
                    "%-36s %,12.0f identifiers/s %7.0f bytes/identifier%n",
                    name,
                    FrameServer.IDENTIFIERS / measured.seconds(),
                    measured.bytes())));
    return table.toString();
  }
}
