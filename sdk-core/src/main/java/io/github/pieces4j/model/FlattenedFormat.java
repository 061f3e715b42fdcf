package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One representation of an asset's content, as a file or as a fragment, with its size and kind.
 *
 * @param application application the content came from
 * @param asset id of the asset it belongs to
 * @param bytes size of the content
 * @param creator id of whoever created it
 * @param role whether it is the original, an addition, both, or a preview
 * @param cloud path of the format in the cloud
 * @param file the content, if it is a file; missing otherwise
 * @param fragment the content, if it is a fragment; text and bytes come only with transferables
 * @param synced when it was last synchronized
 * @since 0.1
 */
@WireRecord
public record FlattenedFormat(
    @JsonProperty("id") String id,
    @JsonProperty("application") Application application,
    @JsonProperty("asset") String asset,
    @JsonProperty("bytes") ByteDescriptor bytes,
    @JsonProperty("classification") Classification classification,
    @JsonProperty("created") GroupedTimestamp created,
    @JsonProperty("creator") String creator,
    @JsonProperty("role") Role role,
    @JsonProperty("updated") GroupedTimestamp updated,
    @JsonProperty("activities") @Nullable FlattenedActivities activities,
    @JsonProperty("analysis") @Nullable FlattenedAnalysis analysis,
    @JsonProperty("cloud") @Nullable String cloud,
    @JsonProperty("deleted") @Nullable GroupedTimestamp deleted,
    @JsonProperty("file") @Nullable FileFormat file,
    @JsonProperty("fragment") @Nullable FragmentFormat fragment,
    @JsonProperty("icon") @Nullable String icon,
    @JsonProperty("relationship") @Nullable Relationship relationship,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonProperty("synced") @Nullable GroupedTimestamp synced,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements Timestamped, Fragmented, Identified, PiecesObject, FlattenedFormatBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public FlattenedFormat {
    required(id, "FlattenedFormat.id");
    required(application, "FlattenedFormat.application");
    required(asset, "FlattenedFormat.asset");
    required(bytes, "FlattenedFormat.bytes");
    required(classification, "FlattenedFormat.classification");
    required(created, "FlattenedFormat.created");
    required(creator, "FlattenedFormat.creator");
    required(role, "FlattenedFormat.role");
    required(updated, "FlattenedFormat.updated");
    additionalProperties = unknown(additionalProperties, "FlattenedFormat.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static FlattenedFormatBuilder builder() {
    return FlattenedFormatBuilder.builder();
  }

  /** Returns this with another text in place of all forms of its content, and all else kept. */
  public FlattenedFormat withText(String text) {
    return withFragment(FragmentText.with(fragment, text));
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
