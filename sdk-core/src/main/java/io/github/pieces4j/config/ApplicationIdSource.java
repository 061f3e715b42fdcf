package io.github.pieces4j.config;

import io.github.pieces4j.internal.http.HeaderText;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/**
 * A source of the application that a call is made for; asked anew for each call.
 *
 * <p>The identifier is what {@code connect} gave to the application. It is context and no
 * credential, yet it is kept out of every text that this SDK prints.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface ApplicationIdSource {
  /** Returns the identifier, or empty to say none; the stage may complete later. */
  CompletionStage<Optional<String>> applicationId();

  /** Returns a source of no id, unless {@code connect} was called on the same client. */
  static ApplicationIdSource none() {
    return NoApplicationId.INSTANCE;
  }

  /**
   * Always says the same.
   *
   * @throws io.github.pieces4j.error.PiecesConfigurationException if no header can hold it
   */
  static ApplicationIdSource fixed(String applicationId) {
    Optional<String> checked = Optional.of(HeaderText.applicationId(applicationId));
    return () -> CompletableFuture.completedFuture(checked);
  }

  /** Asks a supplier, which must not block where the reactive client is used; null says none. */
  static ApplicationIdSource supplied(Supplier<String> supplier) {
    return () -> CompletableFuture.completedFuture(Optional.ofNullable(supplier.get()));
  }
}

/** A source that always says none, known by its identity, so that calls need not ask it. */
enum NoApplicationId implements ApplicationIdSource {
  INSTANCE;

  @Override
  public CompletionStage<Optional<String>> applicationId() {
    return CompletableFuture.completedFuture(Optional.empty());
  }
}
