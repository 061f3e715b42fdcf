package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A secret found in an asset, such as a key or a token: what it is and how serious.
 *
 * @param asset asset it was found in
 * @param category what kind of secret it is
 * @param mechanism how it came to be recorded
 * @param text the secret itself; keep it out of logs
 * @param interactions how often it was interacted with
 * @param metadata where it was found and how random it looks
 * @since 0.1
 */
@WireRecord
public record FlattenedSensitive(
    @JsonProperty("id") String id,
    @JsonProperty("asset") ReferencedAsset asset,
    @JsonProperty("category") SensitiveCategory category,
    @JsonProperty("created") GroupedTimestamp created,
    @JsonProperty("description") String description,
    @JsonProperty("mechanism") Mechanism mechanism,
    @JsonProperty("name") String name,
    @JsonProperty("severity") SensitiveSeverity severity,
    @JsonProperty("text") String text,
    @JsonProperty("updated") GroupedTimestamp updated,
    @JsonProperty("deleted") @Nullable GroupedTimestamp deleted,
    @JsonProperty("interactions") @Nullable Long interactions,
    @JsonProperty("metadata") @Nullable SensitiveMetadata metadata,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonProperty("score") @Nullable Score score,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements Timestamped, Identified, PiecesObject, FlattenedSensitiveBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public FlattenedSensitive {
    required(id, "FlattenedSensitive.id");
    required(asset, "FlattenedSensitive.asset");
    required(category, "FlattenedSensitive.category");
    required(created, "FlattenedSensitive.created");
    required(description, "FlattenedSensitive.description");
    required(mechanism, "FlattenedSensitive.mechanism");
    required(name, "FlattenedSensitive.name");
    required(severity, "FlattenedSensitive.severity");
    required(text, "FlattenedSensitive.text");
    required(updated, "FlattenedSensitive.updated");
    additionalProperties = unknown(additionalProperties, "FlattenedSensitive.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static FlattenedSensitiveBuilder builder() {
    return FlattenedSensitiveBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
