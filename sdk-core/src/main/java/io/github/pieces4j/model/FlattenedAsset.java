package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
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
    String id,
    GroupedTimestamp created,
    String creator,
    FlattenedFormats formats,
    Mechanism mechanism,
    String original,
    FlattenedPreview preview,
    GroupedTimestamp updated,
    @Nullable FlattenedActivities activities,
    @Nullable FlattenedAnchors anchors,
    @Nullable FlattenedAnnotations annotations,
    @Nullable FlattenedConversations conversations,
    @Nullable Boolean curated,
    @Nullable GroupedTimestamp deleted,
    @Nullable Boolean demo,
    @Nullable Boolean discovered,
    @Nullable Boolean favorited,
    @Nullable FlattenedHints hints,
    @Nullable GroupedTimestamp interacted,
    @Nullable FlattenedConversationMessages messages,
    @Nullable String name,
    @Nullable FlattenedPersons persons,
    @Nullable Boolean pseudo,
    @Nullable EmbeddedModelSchema schema,
    @Nullable Score score,
    @Nullable FlattenedSensitives sensitives,
    @Nullable FlattenedShares shares,
    @Nullable FlattenedWorkstreamSummaries summaries,
    @Nullable GroupedTimestamp synced,
    @Nullable FlattenedTags tags,
    @Nullable FlattenedWebsites websites,
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
}
