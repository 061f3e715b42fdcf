package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether internal summary reports may go to the service that manages users and teams.
 *
 * @since 0.1
 */
@WireRecord
public record SendInternalSummaryReportsToUserTeamServiceInstanceConfiguration(
    @JsonProperty("enabled") InstanceConfigurationEnabled enabled,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject,
        SendInternalSummaryReportsToUserTeamServiceInstanceConfigurationBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public SendInternalSummaryReportsToUserTeamServiceInstanceConfiguration {
    required(enabled, "SendInternalSummaryReportsToUserTeamServiceInstanceConfiguration.enabled");
    additionalProperties =
        unknown(
            additionalProperties,
            "SendInternalSummaryReportsToUserTeamServiceInstanceConfiguration.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static SendInternalSummaryReportsToUserTeamServiceInstanceConfigurationBuilder builder() {
    return SendInternalSummaryReportsToUserTeamServiceInstanceConfigurationBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
