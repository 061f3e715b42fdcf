package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One model that members of an organization or team may use.
 *
 * @param unique unique name that identifies the model
 * @param custom whether it was added by the user or an organization rather than built in
 * @param foundation model family it builds on
 * @param maxTokens how many tokens it takes and gives at most
 * @since 0.1
 */
@WireRecord
public record InstanceConfigurationAllowedModel(
    @JsonProperty("unique") String unique,
    @JsonProperty("custom") @Nullable Boolean custom,
    @JsonProperty("foundation") @Nullable ModelFoundation foundation,
    @JsonProperty("maxTokens") @Nullable ModelMaxTokens maxTokens,
    @JsonProperty("name") @Nullable String name,
    @JsonProperty("provider") @Nullable ExternalMLProvider provider,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonProperty("type") @Nullable ModelType type,
    @JsonProperty("version") @Nullable String version,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, InstanceConfigurationAllowedModelBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public InstanceConfigurationAllowedModel {
    required(unique, "InstanceConfigurationAllowedModel.unique");
    additionalProperties =
        unknown(additionalProperties, "InstanceConfigurationAllowedModel.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static InstanceConfigurationAllowedModelBuilder builder() {
    return InstanceConfigurationAllowedModelBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
