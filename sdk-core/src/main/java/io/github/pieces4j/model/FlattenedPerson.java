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
 * A person: who they are and which material they are connected with.
 *
 * @param type details of the person: a user of the platform or somebody else
 * @param access what the person may do with each asset, by asset id
 * @param interactions how often the person was interacted with
 * @param mechanisms how the person came to each asset, by asset id
 * @param models which model attached the person to each asset and why, by asset id
 * @param persons other persons connected with this one
 * @param sources applications of captured activity the person is connected with
 * @since 0.1
 */
@WireRecord
public record FlattenedPerson(
    @JsonProperty("id") String id,
    @JsonProperty("created") GroupedTimestamp created,
    @JsonProperty("type") PersonType type,
    @JsonProperty("updated") GroupedTimestamp updated,
    @JsonProperty("access") @Nullable Map<String, PersonAccess> access,
    @JsonProperty("anchors") @Nullable FlattenedAnchors anchors,
    @JsonProperty("annotations") @Nullable FlattenedAnnotations annotations,
    @JsonProperty("assets") @Nullable FlattenedAssets assets,
    @JsonProperty("deleted") @Nullable GroupedTimestamp deleted,
    @JsonProperty("interactions") @Nullable Long interactions,
    @JsonProperty("mechanisms") @Nullable Map<String, Mechanism> mechanisms,
    @JsonProperty("messages") @Nullable FlattenedConversationMessages messages,
    @JsonProperty("models") @Nullable Map<String, PersonModel> models,
    @JsonProperty("persons") @Nullable FlattenedPersons persons,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonProperty("score") @Nullable Score score,
    @JsonProperty("sources") @Nullable FlattenedIdentifiedWorkstreamPatternEngineSources sources,
    @JsonProperty("summaries") @Nullable FlattenedWorkstreamSummaries summaries,
    @JsonProperty("tags") @Nullable FlattenedTags tags,
    @JsonProperty("websites") @Nullable FlattenedWebsites websites,
    @JsonProperty("workstream_events") @Nullable FlattenedWorkstreamEvents workstreamEvents,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements Timestamped, Identified, PiecesObject, FlattenedPersonBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public FlattenedPerson {
    required(id, "FlattenedPerson.id");
    required(created, "FlattenedPerson.created");
    required(type, "FlattenedPerson.type");
    required(updated, "FlattenedPerson.updated");
    access = map(access);
    mechanisms = map(mechanisms);
    models = map(models);
    additionalProperties = unknown(additionalProperties, "FlattenedPerson.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static FlattenedPersonBuilder builder() {
    return FlattenedPersonBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
