package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The addresses under which a user's personal cloud can be reached.
 *
 * @param id the address made from the cloud's id; not an identifier
 * @param base the default address
 * @param vanity the address with a name chosen for it, if there is one
 * @since 0.1
 */
@WireRecord
public record AllocationCloudUrls(
    @JsonProperty("id") AllocationCloudUrl id,
    @JsonProperty("base") AllocationCloudUrl base,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonProperty("vanity") @Nullable AllocationCloudUrl vanity,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, AllocationCloudUrlsBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public AllocationCloudUrls {
    required(id, "AllocationCloudUrls.id");
    required(base, "AllocationCloudUrls.base");
    additionalProperties =
        unknown(additionalProperties, "AllocationCloudUrls.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static AllocationCloudUrlsBuilder builder() {
    return AllocationCloudUrlsBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
