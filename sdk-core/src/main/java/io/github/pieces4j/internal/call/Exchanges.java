package io.github.pieces4j.internal.call;

import io.github.pieces4j.config.ApplicationIdSource;
import io.github.pieces4j.config.BaseUrl;
import io.github.pieces4j.config.HeaderSource;
import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.error.PiecesConfigurationException;
import io.github.pieces4j.error.PiecesResponseException;
import io.github.pieces4j.http.HttpMethod;
import io.github.pieces4j.internal.http.HeaderText;
import io.github.pieces4j.internal.http.WireRequest;
import io.github.pieces4j.internal.json.JsonDocuments;
import io.github.pieces4j.json.JsonLimits;
import io.github.pieces4j.model.Context;
import io.github.pieces4j.request.PiecesRequest;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The exchanges of one client: what all its calls have in common; thread-safe. */
public final class Exchanges {
  private static final String APPLICATION_ID = "X-Application-ID";

  private final PiecesOptions options;
  private final RetryRule retryRule;
  private final JsonDocuments documents;
  private final MovedPaths movedPaths;
  private final Map<String, String> withoutBody;
  private final Map<String, String> withBody;
  private final Consumer<URI> unreached;
  private final TimeSource time;
  private final AtomicReference<@Nullable String> connectedId;

  /** Creates it with the client's options. */
  public Exchanges(PiecesOptions options) {
    this(options, TimeSource.system(), server -> {});
  }

  /**
   * Creates it with the client's options and a time of its own.
   *
   * @param unreached is told when a server could not be reached
   */
  public Exchanges(PiecesOptions options, TimeSource time, Consumer<URI> unreached) {
    this(options, time, unreached, new AtomicReference<>());
  }

  private Exchanges(
      PiecesOptions options,
      TimeSource time,
      Consumer<URI> unreached,
      AtomicReference<@Nullable String> connectedId) {
    this.options = options;
    this.time = time;
    this.unreached = unreached;
    this.connectedId = connectedId;
    retryRule = new RetryRule(options.retryPolicy(), time);
    documents = documents(options.jsonLimits());
    movedPaths = new MovedPaths(options.pathSpelling());
    withoutBody = headers(options.userAgent(), false);
    withBody = headers(options.userAgent(), true);
  }

  /**
   * Returns those of a client with other options on the same connections.
   *
   * @throws PiecesConfigurationException if the options differ in what connections are made with
   */
  public Exchanges with(PiecesOptions changed) {
    SharedConnections.requireSame(options, changed);
    return new Exchanges(changed, time, unreached, connectedId);
  }

  /**
   * Asks for the headers that users and servers choose: which application calls are made for, and
   * those of the option; the stage may complete later.
   *
   * <p>It fails with {@link PiecesConfigurationException} if the source of an option does.
   */
  public CompletionStage<Map<String, String>> headers() {
    if (options.headers() == HeaderSource.none()) {
      return applicationId().thenApply(id -> with(Map.of(), id));
    }
    return CompletableFuture.completedFuture(options.headers())
        .thenCompose(HeaderSource::headers)
        .handle(Exchanges::supplied)
        .thenCombine(applicationId(), Exchanges::with);
  }

  private static Map<String, String> supplied(
      @Nullable Map<String, String> headers, @Nullable Throwable failure) {
    if (failure != null) {
      throw new PiecesConfigurationException(
          "the source of headers failed: see its cause", failure);
    }
    if (headers == null) {
      throw new PiecesConfigurationException(
          "the source of headers says null: it takes Map.of() to say none");
    }
    return HeaderText.checked(headers);
  }

  private CompletionStage<Optional<String>> applicationId() {
    if (options.applicationId() == ApplicationIdSource.none()) {
      return CompletableFuture.completedFuture(Optional.ofNullable(connectedId.get()));
    }
    return CompletableFuture.completedFuture(options.applicationId())
        .thenCompose(ApplicationIdSource::applicationId)
        .handle(this::applicationId);
  }

  @SuppressWarnings("NullableOptional") // The source is of the user, who may say null.
  private Optional<String> applicationId(
      @Nullable Optional<String> id, @Nullable Throwable failure) {
    if (failure != null) {
      throw new PiecesConfigurationException(
          "the source of applicationId failed: see its cause", failure);
    }
    if (id == null) {
      throw new PiecesConfigurationException(
          "the source of applicationId says null: it takes Optional.empty() to say none");
    }
    return id.or(() -> Optional.ofNullable(connectedId.get()));
  }

  /** Begins a call; its time runs from now on. */
  public <R extends @Nullable Object> Call<R> call(PiecesRequest<R> request) {
    Objects.requireNonNull(request, "request");
    return new Call<>(request, request.timeout().orElse(options.callTimeout()), retryRule);
  }

  /** Begins the one exchange of a call without headers of its own. */
  public <R extends @Nullable Object> Exchange<R> begin(PiecesRequest<R> request, URI baseUrl) {
    return begin(request, baseUrl, Map.of());
  }

  /** Begins the one exchange of a call. */
  public <R extends @Nullable Object> Exchange<R> begin(
      PiecesRequest<R> request, URI baseUrl, Map<String, String> headers) {
    return begin(call(request), baseUrl, headers);
  }

  /**
   * Begins an attempt of a call: encodes the request's body.
   *
   * @param baseUrl the server, without a slash at the end
   * @throws io.github.pieces4j.error.PiecesEncodeException if the body cannot be written
   */
  public <R extends @Nullable Object> Exchange<R> begin(
      Call<R> call, URI baseUrl, Map<String, String> headers) {
    return begin(call, baseUrl, movedPaths.path(call.request()), headers);
  }

  /** Begins an attempt to open a stream, or to read the list that it is reconciled with. */
  public StreamExchange beginStream(
      PiecesRequest<?> request, URI baseUrl, Map<String, String> headers) {
    return new StreamExchange(begin(request, baseUrl, headers));
  }

  /**
   * Begins the exchange again at the operation's later path, if that may be why it failed.
   *
   * @return empty if the failure stands
   */
  public <R extends @Nullable Object> Optional<Exchange<R>> beginElsewhere(
      Exchange<R> failed,
      URI baseUrl,
      Map<String, String> headers,
      PiecesResponseException failure) {
    PiecesRequest<R> request = failed.call().request();
    boolean documented = failed.path().equals(request.path());
    return documented && movedPaths.mayHaveMoved(request, failure.status())
        ? request.laterPath().map(later -> begin(failed.call(), baseUrl, later, headers))
        : Optional.empty();
  }

  private <R extends @Nullable Object> Exchange<R> begin(
      Call<R> call, URI baseUrl, String path, Map<String, String> headers) {
    PiecesRequest<R> request = call.request();
    byte[] body = request.body().map(documents::encode).orElse(null);
    HttpMethod method = request.operation().method();
    URI url = URI.create(BaseUrl.withoutUser(baseUrl) + path + query(request.query()));
    Map<String, String> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    all.putAll(body == null ? withoutBody : withBody);
    Optional.ofNullable(baseUrl.getUserInfo())
        .ifPresent(user -> all.put("Authorization", HeaderText.basic(user)));
    all.putAll(headers);
    return new Exchange<>(
        call,
        path,
        new WireRequest(method, url, all, body),
        documents,
        memory(call.request(), baseUrl, path),
        options.callLimits().maxResponseBytes());
  }

  private AnswerMemory memory(PiecesRequest<?> request, URI baseUrl, String path) {
    return new AnswerMemory() {
      @Override
      public void answered(int status, @Nullable Object value) {
        movedPaths.answered(request, path, status);
        if (value instanceof Context context) {
          connectedId.set(context.application().id());
        }
      }

      @Override
      public void unreached() {
        unreached.accept(baseUrl);
      }
    };
  }

  private static JsonDocuments documents(JsonLimits limits) {
    return new JsonDocuments(limits.maxDepth(), limits.maxStringLength());
  }

  private static String query(Map<String, String> parameters) {
    return parameters.isEmpty()
        ? ""
        : parameters.entrySet().stream()
            .map(parameter -> parameter.getKey() + "=" + parameter.getValue())
            .collect(Collectors.joining("&", "?", ""));
  }

  private static Map<String, String> headers(String userAgent, boolean hasBody) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Accept", "application/json, text/plain");
    headers.put("User-Agent", userAgent);
    if (hasBody) {
      headers.put("Content-Type", "application/json; charset=utf-8");
    }
    return Map.copyOf(headers);
  }

  private static Map<String, String> with(
      Map<String, String> headers, Optional<String> applicationId) {
    if (applicationId.isEmpty()) {
      return headers;
    }
    Map<String, String> extended = new LinkedHashMap<>(headers);
    extended.put(APPLICATION_ID, HeaderText.applicationId(applicationId.get()));
    return extended;
  }
}
