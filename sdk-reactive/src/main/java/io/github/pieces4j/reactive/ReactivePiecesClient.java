package io.github.pieces4j.reactive;

import io.github.pieces4j.config.BaseUrl;
import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.config.PiecesOptionsBuilder;
import io.github.pieces4j.config.ServerLocation;
import io.github.pieces4j.error.PiecesConfigurationException;
import io.github.pieces4j.model.PiecesCollection;
import io.github.pieces4j.request.PiecesRequest;
import io.github.pieces4j.request.PiecesResponse;
import io.github.pieces4j.stream.IdentifierSource;
import java.net.URI;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;

/**
 * A client of a Pieces OS server; thread-safe, meant to live as long as the program.
 *
 * <pre>{@code
 * ReactivePiecesClient client = ReactivePiecesClient.create();
 * Mono<Conversation> created = client.conversations().create("Ideas");
 * Mono<ConversationMessage> message =
 *     created.flatMap(it -> client.messages().create(it.id(), USER, "Hello"));
 * message.subscribe(it -> System.out.println(it.id()), Throwable::printStackTrace);
 * }</pre>
 *
 * <p>Each {@code Mono} is cold: every subscription is a call of its own. Failures arrive as {@link
 * io.github.pieces4j.error.PiecesException}s; only a wrong argument, such as a blank identifier, is
 * thrown at once. Results arrive on an event loop: do not block there.
 *
 * <p>Only {@link #exchange}, {@link #stream} and {@link #closeAsync} are abstract, so a fake for
 * tests is small.
 *
 * @since 0.1
 */
public interface ReactivePiecesClient extends AutoCloseable {
  /**
   * Creates a client that looks for the server when it is first used.
   *
   * <p>It takes the URL of the environment variable {@code PIECES_OS_URL}, or the server of the
   * port file, or the one that answers on 127.0.0.1. If there is none, or more than one, calls fail
   * with {@link io.github.pieces4j.error.PiecesDiscoveryException}, and the next call looks again.
   */
  static ReactivePiecesClient create() {
    return create(PiecesOptions.defaults());
  }

  /**
   * Creates a client for a server, such as {@code http://127.0.0.1:39300}.
   *
   * @throws io.github.pieces4j.error.PiecesConfigurationException if that is no such URL
   */
  static ReactivePiecesClient create(String baseUrl) {
    return create(BaseUrl.checked(baseUrl, "baseUrl"));
  }

  /** Creates a client for a server, such as {@code http://127.0.0.1:39300}. */
  static ReactivePiecesClient create(URI baseUrl) {
    URI given = Objects.requireNonNull(baseUrl, "baseUrl");
    return create(options -> options.baseUrl(given));
  }

  /** Creates a client with the default options, changed. */
  static ReactivePiecesClient create(Consumer<PiecesOptionsBuilder> customizer) {
    return create(PiecesOptions.of(Objects.requireNonNull(customizer, "customizer")));
  }

  /** Creates a client. */
  static ReactivePiecesClient create(PiecesOptions options) {
    return create(options, UnaryOperator.identity());
  }

  /**
   * Creates a client on a customized client of Reactor Netty.
   *
   * @param customizer may change anything after the options; threads that it sets stay open when
   *     this client is closed
   */
  static ReactivePiecesClient create(PiecesOptions options, UnaryOperator<HttpClient> customizer) {
    return HttpPiecesClient.create(
        Objects.requireNonNull(options, "options"),
        Objects.requireNonNull(customizer, "customizer"));
  }

  /** Makes a call; every subscription is one. */
  default <R extends @Nullable Object> Mono<@NonNull R> execute(PiecesRequest<R> request) {
    return exchange(request).mapNotNull(PiecesResponse::value);
  }

  /** Makes a call and tells the status and headers of its answer too. */
  <R extends @Nullable Object> Mono<PiecesResponse<R>> exchange(PiecesRequest<R> request);

  /**
   * Makes a call whose answer is a list, and decodes its elements as they arrive and are requested,
   * so that a list of any size takes no more memory than a few parts of it; every subscription is a
   * call.
   *
   * <p>Until the answer's head has come, it is a call like others, with its retries; from then on
   * {@code callTimeout} is the time that the server may take for the next part, not for the whole.
   * A list that ends early fails behind its last good element. A subscription holds one of the
   * client's connections to its end.
   */
  default <T, C extends PiecesCollection<T>> Flux<T> elements(PiecesRequest<C> request) {
    return execute(request).flatMapMany(list -> Flux.fromStream(list::stream));
  }

  /** Returns the stream of changes of one kind of objects; hot, always the same one. */
  <T> ReactiveIdentifierStream<T> stream(IdentifierSource<T> source);

  /**
   * Returns which server the client talks to, as far as it knows, and how it was found; it asks
   * nobody.
   */
  default ServerLocation server() {
    return ServerLocation.UNKNOWN;
  }

  /**
   * Returns a client with other options that shares the connections, the server and the streams of
   * this one; closing it closes nothing.
   *
   * <p>Calls of the two differ in their times, retries, headers, limits of answers and the like.
   * Streams stay those of this client, with its options.
   *
   * @throws PiecesConfigurationException if it changes what connections or streams are made with,
   *     or if this client is one that has no options
   */
  default ReactivePiecesClient withOptions(Consumer<PiecesOptionsBuilder> change) {
    throw new PiecesConfigurationException(
        "this client has no options to change: it is " + getClass().getName());
  }

  /** Returns the calls on conversations as a whole. */
  default ReactiveConversationsApi conversations() {
    return new ReactiveConversationsApi(this);
  }

  /** Returns the calls on one conversation; whether it exists shows when one is made. */
  default ReactiveConversationApi conversation(String conversationId) {
    return new ReactiveConversationApi(
        this, Objects.requireNonNull(conversationId, "conversationId"));
  }

  /** Returns the calls on messages as a whole. */
  default ReactiveMessagesApi messages() {
    return new ReactiveMessagesApi(this);
  }

  /** Returns the calls on one message; whether it exists shows when one is made. */
  default ReactiveMessageApi message(String messageId) {
    return new ReactiveMessageApi(this, Objects.requireNonNull(messageId, "messageId"));
  }

  /** Returns the calls on one annotation; whether it exists shows when one is made. */
  default ReactiveAnnotationApi annotation(String annotationId) {
    return new ReactiveAnnotationApi(this, Objects.requireNonNull(annotationId, "annotationId"));
  }

  /** Returns the calls that tell about the server itself. */
  default ReactiveConnectionApi connection() {
    return new ReactiveConnectionApi(this);
  }

  /**
   * Aborts running calls, closes the client's connections and completes its streams; closing again
   * does nothing.
   */
  Mono<Void> closeAsync();

  /** Starts {@link #closeAsync} and does not wait for its end. */
  @Override
  default void close() {
    closeAsync().subscribe();
  }
}
