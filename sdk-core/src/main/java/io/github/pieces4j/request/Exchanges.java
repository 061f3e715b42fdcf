package io.github.pieces4j.request;

import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.http.HttpMethod;
import io.github.pieces4j.http.WireRequest;
import io.github.pieces4j.json.JsonDocuments;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Begins the exchanges of one client: what all its calls have in common; thread-safe. */
public final class Exchanges {
  private final PiecesOptions options;
  private final JsonDocuments documents;

  /** Creates it with the client's options. */
  public Exchanges(PiecesOptions options) {
    this.options = options;
    documents = new JsonDocuments(options.jsonLimits());
  }

  /**
   * Begins an exchange: encodes the request's body.
   *
   * @param baseUrl the server, without a slash at the end
   * @throws io.github.pieces4j.error.PiecesEncodeException if the body cannot be written
   */
  public <R extends @Nullable Object> Exchange<R> begin(PiecesRequest<R> request, URI baseUrl) {
    byte[] body = request.body().map(documents::encode).orElse(null);
    HttpMethod method = request.operation().method();
    URI url = URI.create(baseUrl + request.path() + query(request.query()));
    WireRequest wire = new WireRequest(method, url, headers(body != null), body);
    return new Exchange<>(request.operation(), wire, documents);
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
