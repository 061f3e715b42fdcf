package io.github.pieces4j.benchmarks.streams;

import io.github.pieces4j.benchmarks.report.Bar;
import io.github.pieces4j.benchmarks.report.Section;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** A benchmark of the time from the server's write to the last subscriber's event. */
public final class Latency {
  private static final int WARM = 5_000;
  private static final int FRAMES = 10_000;
  private static final double MICROS = 1e6;

  private final String name;
  private final double[] micros = new double[FRAMES];

  private Latency(String name, Function<FrameServer, Receiver> connect) {
    this.name = name;
    try (FrameServer server = new FrameServer(1, 1);
        Receiver receiver = connect.apply(server)) {
      for (int frame = 0; frame < WARM; frame++) {
        Measured.burst(server, receiver);
      }
      for (int frame = 0; frame < FRAMES; frame++) {
        micros[frame] = Measured.burst(server, receiver).seconds() * MICROS;
      }
      Arrays.sort(micros);
    }
  }

  /** Measures one identifier after the other. */
  public static Section section() {
    Latency bare = new Latency("bare WebSocket, decoded", BareReceiver::new);
    Latency one = new Latency("1 subscriber", server -> new HubReceiver(server, 1));
    Latency eight = new Latency("8 subscribers", server -> new HubReceiver(server, 8));
    return new Section(
        "Latency of streams",
        "One identifier after the other, from the write of its frame to the last subscriber's event"
            + " and the waking of who waits for it, in microseconds; "
            + FRAMES
            + " frames.",
        List.of("receiver", "half within", "99 % within"),
        List.of(bare.row(), one.row(), eight.row()),
        List.of(
            Bar.atMost(
                "latency, 1 subscriber : bare socket", one.within(0.5), bare.within(0.5), 1.5),
            Bar.atMost(
                "latency, 8 subscribers : bare socket",
                eight.within(0.5),
                bare.within(0.5),
                1.75)));
  }

  private double within(double share) {
    return micros[(int) (share * FRAMES)];
  }

  private List<String> row() {
    return List.of(
        name,
        String.format(Locale.ROOT, "%.0f", within(0.5)),
        String.format(Locale.ROOT, "%.0f", within(0.99)));
  }
}
