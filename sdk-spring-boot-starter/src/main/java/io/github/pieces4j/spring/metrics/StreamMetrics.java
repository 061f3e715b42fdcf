package io.github.pieces4j.spring.metrics;

import io.github.pieces4j.stream.ConnectionState;
import io.github.pieces4j.stream.IdentifierSource;
import io.github.pieces4j.stream.StreamCounters;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * The meters of both streams of a client; those that count hold them weakly, so it must be kept.
 */
final class StreamMetrics implements MeterBinder {
  private static final String PREFIX = "pieces4j.stream.";

  private final String client;
  private final MeasuredStream conversations;
  private final MeasuredStream messages;

  /**
   * Creates it.
   *
   * @param client which client it is, as the meters' tag says it
   */
  StreamMetrics(String client, Function<IdentifierSource<?>, MeasuredStream> streams) {
    this.client = client;
    conversations = streams.apply(IdentifierSource.CONVERSATIONS);
    messages = streams.apply(IdentifierSource.MESSAGES);
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    bind(IdentifierSource.CONVERSATIONS, conversations, registry);
    bind(IdentifierSource.MESSAGES, messages, registry);
  }

  private void bind(IdentifierSource<?> source, MeasuredStream stream, MeterRegistry registry) {
    Tags tags = Tags.of("client", client, "stream", source.name());
    OfStream meters = new OfStream(tags, stream, registry);
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

  private record OfStream(Tags tags, MeasuredStream stream, MeterRegistry registry) {
    void count(String meter, ToLongFunction<StreamCounters> count, String description) {
      FunctionCounter.builder(
              PREFIX + meter, stream, counted -> count.applyAsLong(counted.counters()))
          .tags(tags)
          .description(description)
          .register(registry);
    }

    void showState() {
      for (ConnectionState each : ConnectionState.values()) {
        Gauge.builder(PREFIX + "state", () -> stream.state() == each ? 1 : 0)
            .tags(tags)
            .tag("state", each.name().toLowerCase(Locale.ROOT))
            .description("1 if the connection is in this state, else 0")
            .register(registry);
      }
    }
  }
}
