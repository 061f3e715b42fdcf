package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.list;
import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A list of instance configuration allowed models.
 *
 * @since 0.1
 */
@WireRecord
public record InstanceConfigurationAllowedModels(
    @JsonProperty("iterable") List<InstanceConfigurationAllowedModel> iterable,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesList<InstanceConfigurationAllowedModel>,
        PiecesObject,
        InstanceConfigurationAllowedModelsBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public InstanceConfigurationAllowedModels {
    iterable = list(iterable, "InstanceConfigurationAllowedModels.iterable");
    required(iterable, "InstanceConfigurationAllowedModels.iterable");
    additionalProperties =
        unknown(additionalProperties, "InstanceConfigurationAllowedModels.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static InstanceConfigurationAllowedModelsBuilder builder() {
    return InstanceConfigurationAllowedModelsBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
