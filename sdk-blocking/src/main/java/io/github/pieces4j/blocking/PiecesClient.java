package io.github.pieces4j.blocking;

import io.github.pieces4j.config.BaseUrl;
import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.config.PiecesOptionsBuilder;
import io.github.pieces4j.config.ServerLocation;
import io.github.pieces4j.error.PiecesConfigurationException;
import io.github.pieces4j.internal.discovery.DiscoverySettings;
import io.github.pieces4j.model.PiecesCollection;
import io.github.pieces4j.request.PiecesRequest;
import io.github.pieces4j.request.PiecesResponse;
import io.github.pieces4j.stream.IdentifierSource;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A blocking client of a Pieces OS server; thread-safe, meant to live as long as the program.
 *
 * <pre>{@code
 * try (PiecesClient client = PiecesClient.create()) {
 *   Conversation conversation = client.conversations().create("Reversing lists");
 *   client.messages().create(conversation.id(), USER, "How do I reverse a list?");
 * }
 * }</pre>
 *
 * <p>Calls wait on the caller's thread, be it a virtual one; interrupting it aborts the call.
 * Failures are {@link io.github.pieces4j.error.PiecesException}s.
 *
 * <p>Only {@link #exchange}, {@link #stream} and {@link #close} are abstract, so a fake for tests
 * is small.
 *
 * @since 0.1
 */
public interface PiecesClient extends AutoCloseable {
  /**
   * Looks for the server and creates a client for it.
   *
   * <p>It takes the URL of the environment variable {@code PIECES_OS_URL}, or the server of the
   * port file, or the one that answers on 127.0.0.1. Without a server that takes about a second;
   * ports that accept a connection are given some more to answer.
   *
   * @throws io.github.pieces4j.error.PiecesDiscoveryException if there is none, or more than one
   */
  static PiecesClient create() {
    return create(PiecesOptions.defaults());
  }

  /**
   * Creates a client for a server, such as {@code http://127.0.0.1:39300}.
   *
   * @throws io.github.pieces4j.error.PiecesConfigurationException if that is no such URL
   */
  static PiecesClient create(String baseUrl) {
    return create(BaseUrl.checked(baseUrl, "baseUrl"));
  }

  /** Creates a client for a server, such as {@code http://127.0.0.1:39300}. */
  static PiecesClient create(URI baseUrl) {
    URI given = Objects.requireNonNull(baseUrl, "baseUrl");
    return create(options -> options.baseUrl(given));
  }

  /** Creates a client with the default options, changed. */
  static PiecesClient create(Consumer<PiecesOptionsBuilder> customizer) {
    return create(PiecesOptions.of(Objects.requireNonNull(customizer, "customizer")));
  }

  /** Creates a client; without {@code baseUrl} the server is looked for as by {@link #create()}. */
  static PiecesClient create(PiecesOptions options) {
    return create(options, builder -> {});
  }

  /**
   * Creates a client on a customized client of the JDK, which it closes.
   *
   * @param customizer may change anything after the options; an executor that it sets stays open
   */
  static PiecesClient create(PiecesOptions options, Consumer<HttpClient.Builder> customizer) {
    return HttpPiecesClient.create(
        Objects.requireNonNull(options, "options"),
        Objects.requireNonNull(customizer, "customizer"));
  }

  /**
   * Creates a client that looks for the server when it is first used, so that a program may start
   * before its server does.
   *
   * <p>Where there is none, the call fails with a {@link
   * io.github.pieces4j.error.PiecesDiscoveryException}, and the next one looks again.
   */
  static PiecesClient createLazily(PiecesOptions options) {
    return HttpPiecesClient.createLazily(
        Objects.requireNonNull(options, "options"), DiscoverySettings.ofThisMachine());
  }

  /** Makes a call and waits for its answer. */
  default <R extends @Nullable Object> R execute(PiecesRequest<R> request) {
    return exchange(request).value();
  }

  /** Makes a call, waits for its answer and tells the answer's status and headers too. */
  <R extends @Nullable Object> PiecesResponse<R> exchange(PiecesRequest<R> request);

  /**
   * Makes a call whose answer is a list, and reads its elements from the connection as they are
   * asked for, so that a list of any size takes no more memory than one element.
   *
   * <p>It waits for the answer's head, with all retries; from then on {@code callTimeout} is the
   * time that the server may take for the next part, not for the whole. A list that ends early
   * fails behind its last good element. The stream is for one thread and must be closed if it is
   * not read to its end, for it holds one of the client's connections.
   *
   * @throws io.github.pieces4j.error.PiecesRequestException if the operation answers with no list
   */
  default <T, C extends PiecesCollection<T>> Stream<T> elements(PiecesRequest<C> request) {
    return execute(request).stream();
  }

  /** Returns the stream of changes of one kind of objects, always the same one. */
  <T> IdentifierStream<T> stream(IdentifierSource<T> source);

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
  default PiecesClient withOptions(Consumer<PiecesOptionsBuilder> change) {
    throw new PiecesConfigurationException(
        "this client has no options to change: it is " + getClass().getName());
  }

  /** Returns the calls on conversations as a whole. */
  default ConversationsApi conversations() {
    return new ConversationsApi(this);
  }

  /** Returns the calls on one conversation; whether it exists shows when one is made. */
  default ConversationApi conversation(String conversationId) {
    return new ConversationApi(this, Objects.requireNonNull(conversationId, "conversationId"));
  }

  /** Returns the calls on messages as a whole. */
  default MessagesApi messages() {
    return new MessagesApi(this);
  }

  /** Returns the calls on one message; whether it exists shows when one is made. */
  default MessageApi message(String messageId) {
    return new MessageApi(this, Objects.requireNonNull(messageId, "messageId"));
  }

  /** Returns the calls on one annotation; whether it exists shows when one is made. */
  default AnnotationApi annotation(String annotationId) {
    return new AnnotationApi(this, Objects.requireNonNull(annotationId, "annotationId"));
  }

  /** Returns the calls that tell about the server itself. */
  default ConnectionApi connection() {
    return new ConnectionApi(this);
  }

  /**
   * Aborts running calls, and closes the client's connections and its streams; closing again does
   * nothing.
   */
  @Override
  void close();
}
