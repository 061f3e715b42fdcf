package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One party that opened a share, and how often.
 *
 * @param count how often it was opened
 * @param share id of the share
 * @param user the user who opened it, if known
 * @since 0.1
 */
@WireRecord
public record Accessor(
    @JsonProperty("id") String id,
    @JsonProperty("count") Long count,
    @JsonProperty("os") String os,
    @JsonProperty("share") String share,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonProperty("user") @Nullable FlattenedUserProfile user,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements Identified, PiecesObject, AccessorBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public Accessor {
    required(id, "Accessor.id");
    required(os, "Accessor.os");
    required(share, "Accessor.share");
    required(count, "Accessor.count");
    additionalProperties = unknown(additionalProperties, "Accessor.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static AccessorBuilder builder() {
    return AccessorBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
