package io.github.pieces4j.model.anchor;

import static io.github.pieces4j.model.support.Components.required;
import static io.github.pieces4j.model.support.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.pieces4j.model.Identified;
import io.github.pieces4j.model.PiecesObject;
import io.github.pieces4j.model.WireRecord;
import io.github.pieces4j.model.application.PlatformEnum;
import io.github.pieces4j.model.common.EmbeddedModelSchema;
import io.github.pieces4j.model.common.GroupedTimestamp;
import io.github.pieces4j.model.common.Score;
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
 */
@WireRecord
public record FlattenedAnchorPoint(
    String id,
    ReferencedAnchor anchor,
    GroupedTimestamp created,
    String fullpath,
    GroupedTimestamp updated,
    @Nullable GroupedTimestamp deleted,
    @Nullable PlatformEnum platform,
    @Nullable EmbeddedModelSchema schema,
    @Nullable Score score,
    @Nullable Boolean verified,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements Identified, PiecesObject, FlattenedAnchorPointBuilder.With {

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
}
