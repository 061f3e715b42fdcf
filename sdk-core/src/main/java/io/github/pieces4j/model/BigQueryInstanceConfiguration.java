package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether usage data may go to BigQuery.
 *
 * @since 0.1
 */
@WireRecord
public record BigQueryInstanceConfiguration(
    InstanceConfigurationEnabled enabled,
    @Nullable EmbeddedModelSchema schema,
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
}
