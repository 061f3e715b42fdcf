package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The state of the server as told to a connecting application.
 *
 * @param os the state of Pieces OS itself
 * @since 0.1
 */
@WireRecord
public record Health(
    @JsonProperty("os") OSHealth os,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, HealthBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public Health {
    required(os, "Health.os");
    additionalProperties = unknown(additionalProperties, "Health.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static HealthBuilder builder() {
    return HealthBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
