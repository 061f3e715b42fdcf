package io.github.pieces4j.request;

import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.error.PiecesResponseException;
import io.github.pieces4j.http.HttpMethod;
import io.github.pieces4j.http.WireRequest;
import io.github.pieces4j.json.JsonDocuments;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Begins the exchanges of one client: what all its calls have in common; thread-safe. */
public final class Exchanges {
  private final PiecesOptions options;
  private final JsonDocuments documents;
  private final MovedPaths movedPaths;

  /** Creates it with the client's options. */
  public Exchanges(PiecesOptions options) {
    this.options = options;
    documents = new JsonDocuments(options.jsonLimits());
    movedPaths = new MovedPaths(options.pathSpelling());
  }

  /**
   * Begins an exchange: encodes the request's body.
   *
   * @param baseUrl the server, without a slash at the end
   * @throws io.github.pieces4j.error.PiecesEncodeException if the body cannot be written
   */
  public <R extends @Nullable Object> Exchange<R> begin(PiecesRequest<R> request, URI baseUrl) {
    return begin(request, baseUrl, movedPaths.path(request), status -> {});
  }

  /**
   * Begins the exchange again at the operation's later path, if that may be why it failed.
   *
   * @return empty if the failure stands
   */
  public <R extends @Nullable Object> Optional<Exchange<R>> beginElsewhere(
      Exchange<R> failed, URI baseUrl, PiecesResponseException failure) {
    PiecesRequest<R> request = failed.request();
    boolean documented = failed.path().equals(request.path());
    if (!documented || !movedPaths.mayHaveMoved(request, failure.status())) {
      return Optional.empty();
    }
    String later = request.laterPath().orElseThrow();
    return Optional.of(
        begin(request, baseUrl, later, status -> movedPaths.answeredLater(request, status)));
  }

  private <R extends @Nullable Object> Exchange<R> begin(
      PiecesRequest<R> request, URI baseUrl, String path, IntConsumer answered) {
    byte[] body = request.body().map(documents::encode).orElse(null);
    HttpMethod method = request.operation().method();
    URI url = URI.create(baseUrl + path + query(request.query()));
    WireRequest wire = new WireRequest(method, url, headers(body != null), body);
    return new Exchange<>(request, path, wire, documents, answered);
  }

  private static String query(Map<String, String> parameters) {
    return parameters.isEmpty()
        ? ""
        : parameters.entrySet().stream()
            .map(parameter -> parameter.getKey() + "=" + parameter.getValue())
            .collect(Collectors.joining("&", "?", ""));
  }

  private Map<String, String> headers(boolean hasBody) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Accept", "application/json, text/plain");
    headers.put("User-Agent", options.userAgent());
    if (hasBody) {
      headers.put("Content-Type", "application/json; charset=utf-8");
    }
    if (options.applicationId() != null) {
      headers.put("X-Application-ID", options.applicationId());
    }
    return headers;
  }
}
