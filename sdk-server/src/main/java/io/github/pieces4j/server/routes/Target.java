package io.github.pieces4j.server.routes;

import io.github.pieces4j.server.state.Refusal;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * What a request line asks for.
 *
 * @param method the HTTP method
 * @param path the path, still encoded
 * @param query the query parameters by name, decoded
 */
public record Target(String method, String path, Map<String, String> query) {
  public static Target of(String method, String uri) {
    int question = uri.indexOf('?');
    return question < 0
        ? new Target(method, uri, Map.of())
        : new Target(method, uri.substring(0, question), parameters(uri.substring(question + 1)));
  }

  private static Map<String, String> parameters(String query) {
    Map<String, String> parameters = new HashMap<>();
    for (String parameter : query.split("&")) {
      int equals = parameter.indexOf('=');
      String name = equals < 0 ? parameter : parameter.substring(0, equals);
      parameters.put(decoded(name), equals < 0 ? "" : decoded(parameter.substring(equals + 1)));
    }
    return parameters;
  }

  /** Returns the same with another method. */
  public Target withMethod(String other) {
    return new Target(other, path, query);
  }

  /** Decodes percent escapes only: in a path a plus sign is a plus sign. */
  static String decoded(String encoded) {
    try {
      return URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw Refusal.invalid("The address has a malformed escape: " + encoded);
    }
  }
}
