package io.github.pieces4j.model.annotation;

import static io.github.pieces4j.model.support.Components.required;
import static io.github.pieces4j.model.support.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.model.Identified;
import io.github.pieces4j.model.PiecesObject;
import io.github.pieces4j.model.WireRecord;
import io.github.pieces4j.model.anchor.FlattenedAnchors;
import io.github.pieces4j.model.anchor.ReferencedAnchor;
import io.github.pieces4j.model.asset.FlattenedAssets;
import io.github.pieces4j.model.asset.FlattenedTags;
import io.github.pieces4j.model.asset.ReferencedAsset;
import io.github.pieces4j.model.common.EmbeddedModelSchema;
import io.github.pieces4j.model.common.GroupedTimestamp;
import io.github.pieces4j.model.common.MechanismEnum;
import io.github.pieces4j.model.common.Score;
import io.github.pieces4j.model.conversation.FlattenedConversations;
import io.github.pieces4j.model.conversation.ReferencedConversation;
import io.github.pieces4j.model.machinelearning.ReferencedModel;
import io.github.pieces4j.model.message.FlattenedConversationMessages;
import io.github.pieces4j.model.person.FlattenedPersons;
import io.github.pieces4j.model.person.ReferencedPerson;
import io.github.pieces4j.model.website.FlattenedWebsites;
import io.github.pieces4j.model.workstream.FlattenedWorkstreamEvents;
import io.github.pieces4j.model.workstream.FlattenedWorkstreamSummaries;
import io.github.pieces4j.model.workstream.ReferencedWorkstreamSummary;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A note attached to something, such as the summary of a conversation or a comment.
 *
 * @param text the words of the note, such as the summary of a conversation
 * @param type what kind of note it is
 * @param deleted a time here does not by itself mean that it is gone
 * @param mechanism how it came about, such as manual or automatic
 * @param model the language model involved, if any
 * @param score the points counted for it so far
 * @param summaries workstream summaries it is associated with
 * @param summary a single workstream summary it is associated with
 */
@WireRecord
public record Annotation(
    String id,
    GroupedTimestamp created,
    String text,
    AnnotationTypeEnum type,
    GroupedTimestamp updated,
    @Nullable ReferencedAnchor anchor,
    @Nullable FlattenedAnchors anchors,
    @Nullable ReferencedAsset asset,
    @Nullable FlattenedAssets assets,
    @Nullable ReferencedConversation conversation,
    @Nullable FlattenedConversations conversations,
    @Nullable GroupedTimestamp deleted,
    @Nullable Boolean favorited,
    @Nullable MechanismEnum mechanism,
    @Nullable FlattenedConversationMessages messages,
    @Nullable ReferencedModel model,
    @Nullable ReferencedPerson person,
    @Nullable FlattenedPersons persons,
    @Nullable Boolean pseudo,
    @Nullable EmbeddedModelSchema schema,
    @Nullable Score score,
    @Nullable FlattenedWorkstreamSummaries summaries,
    @Nullable ReferencedWorkstreamSummary summary,
    @Nullable FlattenedTags tags,
    @Nullable FlattenedWebsites websites,
    @JsonProperty("workstream_events") @Nullable FlattenedWorkstreamEvents workstreamEvents,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements Identified, PiecesObject, AnnotationBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public Annotation {
    required(id, "Annotation.id");
    required(created, "Annotation.created");
    required(text, "Annotation.text");
    required(type, "Annotation.type");
    required(updated, "Annotation.updated");
    additionalProperties = unknown(additionalProperties, "Annotation.additionalProperties");
  }
}
