package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An annotation to be created.
 *
 * @param text the words of the note
 * @param type what kind of note it is
 * @param anchor id of an anchor to associate it with
 * @param asset id of an asset to associate it with
 * @param conversation id of a conversation to associate it with
 * @param mechanism how it came about, such as manual or automatic
 * @param model id of the language model involved, if any
 * @param person id of a person to associate it with
 * @param summaries workstream summaries to associate it with
 * @param workstreamSummary id of a workstream summary to associate it with
 * @since 0.1
 */
@WireRecord
public record SeededAnnotation(
    @JsonProperty("text") String text,
    @JsonProperty("type") AnnotationType type,
    @JsonProperty("anchor") @Nullable String anchor,
    @JsonProperty("anchors") @Nullable FlattenedAnchors anchors,
    @JsonProperty("asset") @Nullable String asset,
    @JsonProperty("assets") @Nullable FlattenedAssets assets,
    @JsonProperty("conversation") @Nullable String conversation,
    @JsonProperty("conversations") @Nullable FlattenedConversations conversations,
    @JsonProperty("favorited") @Nullable Boolean favorited,
    @JsonProperty("mechanism") @Nullable Mechanism mechanism,
    @JsonProperty("messages") @Nullable FlattenedConversationMessages messages,
    @JsonProperty("model") @Nullable String model,
    @JsonProperty("person") @Nullable String person,
    @JsonProperty("persons") @Nullable FlattenedPersons persons,
    @JsonProperty("pseudo") @Nullable Boolean pseudo,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonProperty("summaries") @Nullable FlattenedWorkstreamSummaries summaries,
    @JsonProperty("tags") @Nullable FlattenedTags tags,
    @JsonProperty("websites") @Nullable FlattenedWebsites websites,
    @JsonProperty("workstream_events") @Nullable FlattenedWorkstreamEvents workstreamEvents,
    @JsonProperty("workstream_summary") @Nullable String workstreamSummary,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, SeededAnnotationBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public SeededAnnotation {
    required(text, "SeededAnnotation.text");
    required(type, "SeededAnnotation.type");
    additionalProperties = unknown(additionalProperties, "SeededAnnotation.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static SeededAnnotationBuilder builder() {
    return SeededAnnotationBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
