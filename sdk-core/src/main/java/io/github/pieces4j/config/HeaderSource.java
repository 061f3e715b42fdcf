package io.github.pieces4j.config;

import io.github.pieces4j.internal.http.HeaderText;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A source of headers that go along with each call and each opening of a socket, such as the {@code
 * Authorization} that a gateway before the server wants; asked anew for each.
 *
 * <pre>{@code
 * PiecesOptions options =
 *     PiecesOptions.of(
 *         it ->
 *             it.baseUrl(URI.create("https://gateway.example/pieces"))
 *                 .headers(HeaderSource.supplied("Authorization", () -> "Bearer " + token())));
 * }</pre>
 *
 * <p>Their values are kept out of every text that this SDK prints. A source that fails, or that
 * says what no header can hold, fails the call with {@link
 * io.github.pieces4j.error.PiecesConfigurationException}. The search for a server sends none of
 * them, for any program may listen there.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface HeaderSource {
  /**
   * Returns the values by name; the stage may complete later.
   *
   * <p>Names that HTTP or this SDK sets itself are refused, such as {@code Host}, {@code
   * Content-Type} or {@code User-Agent}.
   */
  CompletionStage<Map<String, String>> headers();

  /** Returns the source that says none. */
  static HeaderSource none() {
    return NoHeaders.INSTANCE;
  }

  /**
   * Returns a source that always says the same.
   *
   * @throws io.github.pieces4j.error.PiecesConfigurationException if that can be no header
   */
  static HeaderSource fixed(String name, String value) {
    return fixed(Map.of(name, value));
  }

  /**
   * Returns a source that always says the same.
   *
   * @throws io.github.pieces4j.error.PiecesConfigurationException if one of them can be no header
   */
  static HeaderSource fixed(Map<String, String> headers) {
    Map<String, String> checked = HeaderText.checked(headers);
    return checked.isEmpty() ? none() : () -> CompletableFuture.completedFuture(checked);
  }

  /**
   * Returns a source of one header that asks a supplier, which must not block where the reactive
   * client is used; null says none.
   */
  static HeaderSource supplied(String name, Supplier<? extends @Nullable String> value) {
    String checked = HeaderText.name(name);
    return () -> {
      String said = value.get();
      return CompletableFuture.completedFuture(said == null ? Map.of() : Map.of(checked, said));
    };
  }

  /** Returns a source that says what both say; of one name, what the other says. */
  default HeaderSource and(HeaderSource other) {
    return () ->
        headers()
            .thenCombine(
                other.headers(),
                (first, second) -> {
                  Map<String, String> both = new HashMap<>(first);
                  second.keySet().forEach(name -> both.keySet().removeIf(name::equalsIgnoreCase));
                  both.putAll(second);
                  return both;
                });
  }
}

/** A source that always says none, known by its identity, so that calls need not ask it. */
enum NoHeaders implements HeaderSource {
  INSTANCE;

  @Override
  public CompletionStage<Map<String, String>> headers() {
    return CompletableFuture.completedFuture(Map.of());
  }
}
