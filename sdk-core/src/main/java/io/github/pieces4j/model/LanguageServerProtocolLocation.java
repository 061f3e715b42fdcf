package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A place in a file: the file and a range within it.
 *
 * @param uri address of the file
 * @since 0.1
 */
@WireRecord
public record LanguageServerProtocolLocation(
    @JsonProperty("range") LanguageServerProtocolLocationRange range,
    @JsonProperty("uri") String uri,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, LanguageServerProtocolLocationBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public LanguageServerProtocolLocation {
    required(range, "LanguageServerProtocolLocation.range");
    required(uri, "LanguageServerProtocolLocation.uri");
    additionalProperties =
        unknown(additionalProperties, "LanguageServerProtocolLocation.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static LanguageServerProtocolLocationBuilder builder() {
    return LanguageServerProtocolLocationBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
