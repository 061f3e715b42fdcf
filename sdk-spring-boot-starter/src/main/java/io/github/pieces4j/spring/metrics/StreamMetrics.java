package io.github.pieces4j.spring.metrics;

import io.github.pieces4j.reactive.ReactiveIdentifierStream;
import io.github.pieces4j.reactive.ReactivePiecesClient;
import io.github.pieces4j.stream.ConnectionState;
import io.github.pieces4j.stream.IdentifierSource;
import io.github.pieces4j.stream.StreamCounters;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Locale;
import java.util.function.ToLongFunction;

/** Measures both streams of a client. */
final class StreamMetrics implements MeterBinder {
  private static final String PREFIX = "pieces4j.stream.";

  private final ReactivePiecesClient client;

  StreamMetrics(ReactivePiecesClient client) {
    this.client = client;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    bind(IdentifierSource.CONVERSATIONS, registry);
    bind(IdentifierSource.MESSAGES, registry);
  }

  private void bind(IdentifierSource<?> source, MeterRegistry registry) {
    OfStream meters = new OfStream(source.name(), client.stream(source), registry);
    meters.count("connections", StreamCounters::connections, "Sockets that were opened");
    meters.count("reconnects", StreamCounters::reconnects, "Sockets opened after a failure");
    meters.count("frames", StreamCounters::frames, "Frames that were received");
    meters.count("frames.skipped", StreamCounters::skippedFrames, "Frames that were unreadable");
    meters.count("items.skipped", StreamCounters::skippedItems, "Items that were unreadable");
    meters.count("reconciliations", StreamCounters::reconciliations, "Lists that were asked for");
    meters.count(
        "events.conflated", StreamCounters::conflatedEvents, "Events that a later one replaced");
    meters.showState();
  }

  private record OfStream(String name, ReactiveIdentifierStream<?> stream, MeterRegistry registry) {
    void count(String meter, ToLongFunction<StreamCounters> count, String description) {
      FunctionCounter.builder(
              PREFIX + meter, stream, counted -> count.applyAsLong(counted.counters()))
          .tag("stream", name)
          .description(description)
          .register(registry);
    }

    void showState() {
      StreamState state = new StreamState(stream);
      for (ConnectionState each : ConnectionState.values()) {
        Gauge.builder(PREFIX + "state", () -> state.is(each))
            .tag("stream", name)
            .tag("state", each.name().toLowerCase(Locale.ROOT))
            .description("1 if the connection is in this state, else 0")
            .register(registry);
      }
    }
  }
}
