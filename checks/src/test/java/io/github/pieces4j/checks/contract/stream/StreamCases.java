package io.github.pieces4j.checks.contract.stream;

import io.github.pieces4j.config.Backoff;
import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.config.StreamOptions;
import io.github.pieces4j.config.StreamOptionsBuilder;
import java.net.URI;
import java.time.Duration;
import java.util.function.Consumer;

/** Makes the clients of the suite, which wait less long than usual ones. */
interface StreamCases {
  Duration PATIENCE = Duration.ofSeconds(20);

  StreamsUnderTest client(PiecesOptions options);

  default StreamsUnderTest client(URI url) {
    return client(url, options -> {});
  }

  default StreamsUnderTest client(URI url, Consumer<StreamOptionsBuilder> customizer) {
    return client(url, Duration.ofSeconds(30), customizer);
  }

  /** Makes a client that waits for an answer for so long, and looks for signs of life often. */
  default StreamsUnderTest client(
      URI url, Duration callTimeout, Consumer<StreamOptionsBuilder> customizer) {
    StreamOptions streams = quick().with(customizer);
    return client(
        PiecesOptions.of(
            it ->
                it.baseUrl(url)
                    .callTimeout(callTimeout)
                    .conversationStream(streams)
                    .messageStream(streams)));
  }

  private static StreamOptions quick() {
    return StreamOptions.of(
        it ->
            it.backoff(new Backoff(Duration.ofMillis(10), Duration.ofMillis(50)))
                .pingInterval(Duration.ofMillis(300))
                .pongTimeout(Duration.ofMillis(300))
                .grace(Duration.ofMillis(100)));
  }
}
