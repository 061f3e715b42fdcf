package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
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
    String unique,
    @Nullable Boolean custom,
    @Nullable ModelFoundation foundation,
    @Nullable ModelMaxTokens maxTokens,
    @Nullable String name,
    @Nullable ExternalMLProvider provider,
    @Nullable EmbeddedModelSchema schema,
    @Nullable ModelType type,
    @Nullable String version,
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
}
