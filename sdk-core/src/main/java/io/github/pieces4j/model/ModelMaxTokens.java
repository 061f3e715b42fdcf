package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many tokens a model can handle at most.
 *
 * @param input most tokens it takes in
 * @param output most tokens it gives out
 * @param total most tokens in and out together
 * @since 0.1
 */
@WireRecord
public record ModelMaxTokens(
    @JsonProperty("input") @Nullable Double input,
    @JsonProperty("output") @Nullable Double output,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonProperty("total") @Nullable Double total,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, ModelMaxTokensBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public ModelMaxTokens {
    additionalProperties = unknown(additionalProperties, "ModelMaxTokens.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static ModelMaxTokensBuilder builder() {
    return ModelMaxTokensBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
