package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which usage data an organization or team lets the server send, and where to.
 *
 * @since 0.1
 */
@WireRecord
public record InstanceConfigurationAnalytics(
    @Nullable BigQueryInstanceConfiguration bigQuery,
    @Nullable EmbeddedModelSchema schema,
    @Nullable SegmentInstanceConfiguration segment,
    @Nullable SendInternalSummaryReportsToUserTeamServiceInstanceConfiguration
        sendInternalSummaryReportsToUserTeamService,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, InstanceConfigurationAnalyticsBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public InstanceConfigurationAnalytics {
    additionalProperties =
        unknown(additionalProperties, "InstanceConfigurationAnalytics.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static InstanceConfigurationAnalyticsBuilder builder() {
    return InstanceConfigurationAnalyticsBuilder.builder();
  }
}
