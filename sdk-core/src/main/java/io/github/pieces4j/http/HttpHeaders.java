package io.github.pieces4j.http;

import io.github.pieces4j.internal.text.Redaction;
import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The headers of a response.
 *
 * @param values name to values, unmodifiable; names are found in any case
 * @since 0.1
 */
public record HttpHeaders(Map<String, List<String>> values) implements Serializable {
  /** Copies the headers; names are compared without regard to case. */
  public HttpHeaders {
    TreeMap<String, List<String>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    values.forEach((name, list) -> copy.put(name, List.copyOf(list)));
    values = Collections.unmodifiableMap(copy);
  }

  /** Returns the first value of a header, whatever the case of its name. */
  public Optional<String> first(String name) {
    return values.getOrDefault(name, List.of()).stream().findFirst();
  }

  /** Prints the names and the values that are no secrets. */
  @Override
  public String toString() {
    return Redaction.headers(values);
  }
}
