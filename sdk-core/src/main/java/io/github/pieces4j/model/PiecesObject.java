package io.github.pieces4j.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;

/**
 * A JSON object of the API, with the properties that this version does not know yet.
 *
 * @since 0.1
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public interface PiecesObject {
  /**
   * Returns the properties that this version has no component for, in the order of the wire.
   *
   * <p>Never null, unmodifiable. Values are {@code String}, {@code Boolean}, {@code Long}, {@code
   * BigInteger} (integers beyond a long), {@code BigDecimal}, {@code List} and {@code Map}; a
   * number keeps every digit. They are written back as they came, because an update replaces the
   * whole object on the server.
   */
  @JsonAnyGetter
  Map<String, Object> additionalProperties();
}
