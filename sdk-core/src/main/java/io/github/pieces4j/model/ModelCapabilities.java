package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of material that a model can work with.
 *
 * @param assets whether it can work with saved assets
 * @param codebases whether it can work with whole codebases
 * @param documents whether it can work with documents
 * @param images whether it can work with images
 * @param temporal whether it can work with ranges of time
 * @param videos whether it can work with videos
 * @param websites whether it can work with websites
 * @since 0.1
 */
@WireRecord
public record ModelCapabilities(
    @JsonProperty("assets") @Nullable Boolean assets,
    @JsonProperty("codebases") @Nullable Boolean codebases,
    @JsonProperty("documents") @Nullable Boolean documents,
    @JsonProperty("images") @Nullable Boolean images,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonProperty("temporal") @Nullable Boolean temporal,
    @JsonProperty("videos") @Nullable Boolean videos,
    @JsonProperty("websites") @Nullable Boolean websites,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, ModelCapabilitiesBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public ModelCapabilities {
    additionalProperties = unknown(additionalProperties, "ModelCapabilities.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static ModelCapabilitiesBuilder builder() {
    return ModelCapabilitiesBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
