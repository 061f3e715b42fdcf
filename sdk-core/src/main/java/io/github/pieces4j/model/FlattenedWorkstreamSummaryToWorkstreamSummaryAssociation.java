package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A link between two workstream summaries as other objects refer to it.
 *
 * @param x id of one of the two summaries
 * @param y id of the other of the two summaries
 * @param child id of the summary that is the child
 * @param parent id of the summary that is the parent
 * @param score the points counted for the link so far
 * @since 0.1
 */
@WireRecord
public record FlattenedWorkstreamSummaryToWorkstreamSummaryAssociation(
    @JsonProperty("id") String id,
    @JsonProperty("created") GroupedTimestamp created,
    @JsonProperty("x") String x,
    @JsonProperty("y") String y,
    @JsonProperty("child") @Nullable String child,
    @JsonProperty("parent") @Nullable String parent,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonProperty("score") @Nullable Score score,
    @JsonProperty("updated") @Nullable GroupedTimestamp updated,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements Identified,
        PiecesObject,
        FlattenedWorkstreamSummaryToWorkstreamSummaryAssociationBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public FlattenedWorkstreamSummaryToWorkstreamSummaryAssociation {
    required(id, "FlattenedWorkstreamSummaryToWorkstreamSummaryAssociation.id");
    required(created, "FlattenedWorkstreamSummaryToWorkstreamSummaryAssociation.created");
    required(x, "FlattenedWorkstreamSummaryToWorkstreamSummaryAssociation.x");
    required(y, "FlattenedWorkstreamSummaryToWorkstreamSummaryAssociation.y");
    additionalProperties =
        unknown(
            additionalProperties,
            "FlattenedWorkstreamSummaryToWorkstreamSummaryAssociation.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static FlattenedWorkstreamSummaryToWorkstreamSummaryAssociationBuilder builder() {
    return FlattenedWorkstreamSummaryToWorkstreamSummaryAssociationBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
