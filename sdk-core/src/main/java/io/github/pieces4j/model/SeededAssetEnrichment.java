package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Upper limits for what the server attaches to a new asset; a limit promises no minimum.
 *
 * @param hints most hints to attach
 * @param persons most persons to attach
 * @param tags most tags to attach
 * @param websites most websites to attach
 * @since 0.1
 */
@WireRecord
public record SeededAssetEnrichment(
    @JsonProperty("hints") @Nullable Long hints,
    @JsonProperty("persons") @Nullable Long persons,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonProperty("tags") @Nullable Long tags,
    @JsonProperty("websites") @Nullable Long websites,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, SeededAssetEnrichmentBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public SeededAssetEnrichment {
    additionalProperties =
        unknown(additionalProperties, "SeededAssetEnrichment.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static SeededAssetEnrichmentBuilder builder() {
    return SeededAssetEnrichmentBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
