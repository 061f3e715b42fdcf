package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A piece of saved material, such as a snippet, in one or more formats, with references to what
 * belongs to it.
 *
 * @param creator id of whoever created it
 * @param mechanism how the asset came to be saved
 * @param original id of the format that holds the original content
 * @param preview which formats to show as a preview
 * @param curated whether it came from a curated collection
 * @param deleted may be set on an asset that still exists; rely on the flag of streamed identifiers
 *     instead
 * @param demo whether it was generated as a demonstration
 * @param discovered whether it was found by the server's discovery
 * @param interacted when it was last interacted with
 * @param pseudo whether the user did not save it explicitly
 * @param sensitives secrets found in its content
 * @param shares links under which it is shared
 * @param synced when it was last synchronized
 * @since 0.1
 */
@WireRecord
public record FlattenedAsset(
    @JsonProperty("id") String id,
    @JsonProperty("created") GroupedTimestamp created,
    @JsonProperty("creator") String creator,
    @JsonProperty("formats") FlattenedFormats formats,
    @JsonProperty("mechanism") Mechanism mechanism,
    @JsonProperty("original") String original,
    @JsonProperty("preview") FlattenedPreview preview,
    @JsonProperty("updated") GroupedTimestamp updated,
    @JsonProperty("activities") @Nullable FlattenedActivities activities,
    @JsonProperty("anchors") @Nullable FlattenedAnchors anchors,
    @JsonProperty("annotations") @Nullable FlattenedAnnotations annotations,
    @JsonProperty("conversations") @Nullable FlattenedConversations conversations,
    @JsonProperty("curated") @Nullable Boolean curated,
    @JsonProperty("deleted") @Nullable GroupedTimestamp deleted,
    @JsonProperty("demo") @Nullable Boolean demo,
    @JsonProperty("discovered") @Nullable Boolean discovered,
    @JsonProperty("favorited") @Nullable Boolean favorited,
    @JsonProperty("hints") @Nullable FlattenedHints hints,
    @JsonProperty("interacted") @Nullable GroupedTimestamp interacted,
    @JsonProperty("messages") @Nullable FlattenedConversationMessages messages,
    @JsonProperty("name") @Nullable String name,
    @JsonProperty("persons") @Nullable FlattenedPersons persons,
    @JsonProperty("pseudo") @Nullable Boolean pseudo,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonProperty("score") @Nullable Score score,
    @JsonProperty("sensitives") @Nullable FlattenedSensitives sensitives,
    @JsonProperty("shares") @Nullable FlattenedShares shares,
    @JsonProperty("summaries") @Nullable FlattenedWorkstreamSummaries summaries,
    @JsonProperty("synced") @Nullable GroupedTimestamp synced,
    @JsonProperty("tags") @Nullable FlattenedTags tags,
    @JsonProperty("websites") @Nullable FlattenedWebsites websites,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements Timestamped, Identified, PiecesObject, FlattenedAssetBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public FlattenedAsset {
    required(id, "FlattenedAsset.id");
    required(created, "FlattenedAsset.created");
    required(creator, "FlattenedAsset.creator");
    required(formats, "FlattenedAsset.formats");
    required(mechanism, "FlattenedAsset.mechanism");
    required(original, "FlattenedAsset.original");
    required(preview, "FlattenedAsset.preview");
    required(updated, "FlattenedAsset.updated");
    additionalProperties = unknown(additionalProperties, "FlattenedAsset.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static FlattenedAssetBuilder builder() {
    return FlattenedAssetBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
