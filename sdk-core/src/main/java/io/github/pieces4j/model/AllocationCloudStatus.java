package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The state a user's personal cloud is in.
 *
 * @param cloud state of the cloud itself
 * @since 0.1
 */
@WireRecord
public record AllocationCloudStatus(
    @JsonProperty("cloud") AllocationStatus cloud,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, AllocationCloudStatusBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public AllocationCloudStatus {
    required(cloud, "AllocationCloudStatus.cloud");
    additionalProperties =
        unknown(additionalProperties, "AllocationCloudStatus.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static AllocationCloudStatusBuilder builder() {
    return AllocationCloudStatusBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
