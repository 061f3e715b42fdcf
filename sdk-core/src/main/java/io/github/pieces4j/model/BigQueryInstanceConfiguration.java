package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether usage data may go to BigQuery.
 *
 * @since 0.1
 */
@WireRecord
public record BigQueryInstanceConfiguration(
    @JsonProperty("enabled") InstanceConfigurationEnabled enabled,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, BigQueryInstanceConfigurationBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public BigQueryInstanceConfiguration {
    required(enabled, "BigQueryInstanceConfiguration.enabled");
    additionalProperties =
        unknown(additionalProperties, "BigQueryInstanceConfiguration.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static BigQueryInstanceConfigurationBuilder builder() {
    return BigQueryInstanceConfigurationBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
