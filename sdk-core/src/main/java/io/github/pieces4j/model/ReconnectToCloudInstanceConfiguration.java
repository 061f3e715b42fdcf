package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether the server may connect to the user's personal cloud again.
 *
 * @since 0.1
 */
@WireRecord
public record ReconnectToCloudInstanceConfiguration(
    @JsonProperty("enabled") InstanceConfigurationEnabled enabled,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, ReconnectToCloudInstanceConfigurationBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public ReconnectToCloudInstanceConfiguration {
    required(enabled, "ReconnectToCloudInstanceConfiguration.enabled");
    additionalProperties =
        unknown(additionalProperties, "ReconnectToCloudInstanceConfiguration.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static ReconnectToCloudInstanceConfigurationBuilder builder() {
    return ReconnectToCloudInstanceConfigurationBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
