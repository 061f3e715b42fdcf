package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.map;
import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A short suggestion for the user, such as a question worth asking about an asset.
 *
 * @param text the hint itself
 * @param type what kind of hint it is
 * @param asset asset the hint is about
 * @param assets assets the hint is about
 * @param mechanism how the hint came about
 * @param mechanisms how the hint came to each asset, by asset id
 * @param model model that wrote the hint
 * @since 0.1
 */
@WireRecord
public record FlattenedHint(
    @JsonProperty("id") String id,
    @JsonProperty("created") GroupedTimestamp created,
    @JsonProperty("text") String text,
    @JsonProperty("type") HintType type,
    @JsonProperty("updated") GroupedTimestamp updated,
    @JsonProperty("asset") @Nullable ReferencedAsset asset,
    @JsonProperty("assets") @Nullable FlattenedAssets assets,
    @JsonProperty("deleted") @Nullable GroupedTimestamp deleted,
    @JsonProperty("mechanism") @Nullable Mechanism mechanism,
    @JsonProperty("mechanisms") @Nullable Map<String, Mechanism> mechanisms,
    @JsonProperty("model") @Nullable ReferencedModel model,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonProperty("score") @Nullable Score score,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements Timestamped, Identified, PiecesObject, FlattenedHintBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public FlattenedHint {
    required(id, "FlattenedHint.id");
    required(created, "FlattenedHint.created");
    required(text, "FlattenedHint.text");
    required(type, "FlattenedHint.type");
    required(updated, "FlattenedHint.updated");
    mechanisms = map(mechanisms);
    additionalProperties = unknown(additionalProperties, "FlattenedHint.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static FlattenedHintBuilder builder() {
    return FlattenedHintBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
