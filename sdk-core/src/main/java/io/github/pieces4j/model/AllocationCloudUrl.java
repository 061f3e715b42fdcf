package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One address of a user's personal cloud and the state of that address.
 *
 * @since 0.1
 */
@WireRecord
public record AllocationCloudUrl(
    @JsonProperty("status") AllocationStatus status,
    @JsonProperty("url") String url,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, AllocationCloudUrlBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public AllocationCloudUrl {
    required(status, "AllocationCloudUrl.status");
    required(url, "AllocationCloudUrl.url");
    additionalProperties = unknown(additionalProperties, "AllocationCloudUrl.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static AllocationCloudUrlBuilder builder() {
    return AllocationCloudUrlBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
