package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One place where an anchor is found, as other objects refer to it.
 *
 * @param anchor the anchor it belongs to
 * @param fullpath full path of the file or directory
 * @param deleted a time here does not by itself mean that it is gone
 * @param platform operating system the path belongs to
 * @param score the points counted for it so far
 * @since 0.1
 */
@WireRecord
public record FlattenedAnchorPoint(
    @JsonProperty("id") String id,
    @JsonProperty("anchor") ReferencedAnchor anchor,
    @JsonProperty("created") GroupedTimestamp created,
    @JsonProperty("fullpath") String fullpath,
    @JsonProperty("updated") GroupedTimestamp updated,
    @JsonProperty("deleted") @Nullable GroupedTimestamp deleted,
    @JsonProperty("platform") @Nullable Platform platform,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonProperty("score") @Nullable Score score,
    @JsonProperty("verified") @Nullable Boolean verified,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements Timestamped, Identified, PiecesObject, FlattenedAnchorPointBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public FlattenedAnchorPoint {
    required(id, "FlattenedAnchorPoint.id");
    required(anchor, "FlattenedAnchorPoint.anchor");
    required(created, "FlattenedAnchorPoint.created");
    required(fullpath, "FlattenedAnchorPoint.fullpath");
    required(updated, "FlattenedAnchorPoint.updated");
    additionalProperties =
        unknown(additionalProperties, "FlattenedAnchorPoint.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static FlattenedAnchorPointBuilder builder() {
    return FlattenedAnchorPointBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
