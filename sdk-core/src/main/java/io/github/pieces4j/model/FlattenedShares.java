package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.list;
import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A list of shares.
 *
 * @since 0.1
 */
@WireRecord
public record FlattenedShares(
    @JsonProperty("iterable") List<FlattenedShare> iterable,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonProperty("score") @Nullable Score score,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesList<FlattenedShare>, PiecesObject, FlattenedSharesBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public FlattenedShares {
    iterable = list(iterable, "FlattenedShares.iterable");
    required(iterable, "FlattenedShares.iterable");
    additionalProperties = unknown(additionalProperties, "FlattenedShares.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static FlattenedSharesBuilder builder() {
    return FlattenedSharesBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
