package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An asset shared by link: who may see it, who opened it and how it was passed on.
 *
 * @param access whether the share is public or private
 * @param accessors who opened the share, and how often
 * @param link address of the share
 * @param shortText short form of the link
 * @param asset id of the shared asset
 * @param assets the shared assets
 * @param distributions ways in which the share was passed on
 * @param score the points counted for it so far
 * @param user id of the user the share belongs to
 * @since 0.1
 */
@WireRecord
public record FlattenedShare(
    @JsonProperty("id") String id,
    @JsonProperty("access") Access access,
    @JsonProperty("accessors") Accessors accessors,
    @JsonProperty("created") GroupedTimestamp created,
    @JsonProperty("link") String link,
    @JsonProperty("short") String shortText,
    @JsonProperty("asset") @Nullable String asset,
    @JsonProperty("assets") @Nullable FlattenedAssets assets,
    @JsonProperty("distributions") @Nullable FlattenedDistributions distributions,
    @JsonProperty("name") @Nullable String name,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonProperty("score") @Nullable Score score,
    @JsonProperty("user") @Nullable String user,
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

  /** Returns a builder with nothing set. */
  public static FlattenedShareBuilder builder() {
    return FlattenedShareBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
