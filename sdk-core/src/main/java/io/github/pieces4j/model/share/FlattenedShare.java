package io.github.pieces4j.model.share;

import static io.github.pieces4j.model.support.Components.required;
import static io.github.pieces4j.model.support.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.model.Identified;
import io.github.pieces4j.model.PiecesObject;
import io.github.pieces4j.model.WireRecord;
import io.github.pieces4j.model.asset.FlattenedAssets;
import io.github.pieces4j.model.common.EmbeddedModelSchema;
import io.github.pieces4j.model.common.GroupedTimestamp;
import io.github.pieces4j.model.common.Score;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Is a flattened share. */
@WireRecord
public record FlattenedShare(
    String id,
    AccessEnum access,
    Accessors accessors,
    GroupedTimestamp created,
    String link,
    @JsonProperty("short") String shortText,
    @Nullable String asset,
    @Nullable FlattenedAssets assets,
    @Nullable FlattenedDistributions distributions,
    @Nullable String name,
    @Nullable EmbeddedModelSchema schema,
    @Nullable Score score,
    @Nullable String user,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements Identified, PiecesObject, FlattenedShareBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public FlattenedShare {
    required(id, "FlattenedShare.id");
    required(access, "FlattenedShare.access");
    required(accessors, "FlattenedShare.accessors");
    required(created, "FlattenedShare.created");
    required(link, "FlattenedShare.link");
    required(shortText, "FlattenedShare.shortText");
    additionalProperties = unknown(additionalProperties, "FlattenedShare.additionalProperties");
  }
}
