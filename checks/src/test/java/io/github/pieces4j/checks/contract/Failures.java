package io.github.pieces4j.checks.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.config.PiecesOptionsBuilder;
import io.github.pieces4j.config.RetryPolicy;
import io.github.pieces4j.error.PiecesException;
import java.net.URI;
import java.util.function.Consumer;

/** Makes calls fail. */
final class Failures {
  private Failures() {}

  /** Returns options for a server, with a single attempt for each call. */
  static PiecesOptions once(URI url) {
    return once(url, options -> {});
  }

  /** Returns options for a server, with a single attempt for each call, changed. */
  static PiecesOptions once(URI url, Consumer<PiecesOptionsBuilder> customizer) {
    return PiecesOptions.of(
        options -> {
          options.baseUrl(url).retryPolicy(RetryPolicy.NONE);
          customizer.accept(options);
        });
  }

  /** Reads a conversation, which must fail in this way. */
  static <E extends PiecesException> E of(ClientUnderTest client, Class<E> type) {
    return of(type, () -> client.get("some-id"));
  }

  /** Does something, which must fail in this way. */
  static <E extends PiecesException> E of(Class<E> type, Runnable failing) {
    Throwable failure = catchThrowable(failing::run);
    assertThat(failure).isInstanceOf(type);
    return type.cast(failure);
  }
}
