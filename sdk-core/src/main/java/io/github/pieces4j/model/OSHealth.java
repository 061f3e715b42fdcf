package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The identity and version of a running Pieces OS.
 *
 * @param version version of Pieces OS, such as 12.4.1
 * @since 0.1
 */
@WireRecord
public record OSHealth(
    @JsonProperty("id") String id,
    @JsonProperty("version") String version,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements Identified, PiecesObject, OSHealthBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public OSHealth {
    required(id, "OSHealth.id");
    required(version, "OSHealth.version");
    additionalProperties = unknown(additionalProperties, "OSHealth.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static OSHealthBuilder builder() {
    return OSHealthBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
