package io.github.pieces4j.model.configuration;

import static io.github.pieces4j.model.support.Components.required;
import static io.github.pieces4j.model.support.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.pieces4j.model.PiecesObject;
import io.github.pieces4j.model.WireRecord;
import io.github.pieces4j.model.common.EmbeddedModelSchema;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One address of a user's personal cloud and the state of that address. */
@WireRecord
public record AllocationCloudUrl(
    AllocationStatusEnum status,
    String url,
    @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, AllocationCloudUrlBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public AllocationCloudUrl {
    required(status, "AllocationCloudUrl.status");
    required(url, "AllocationCloudUrl.url");
    additionalProperties = unknown(additionalProperties, "AllocationCloudUrl.additionalProperties");
  }
}
