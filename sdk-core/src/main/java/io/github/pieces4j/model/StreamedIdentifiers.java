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
 * A list of streamed identifiers.
 *
 * @since 0.1
 */
@WireRecord
public record StreamedIdentifiers(
    @JsonProperty("iterable") List<StreamedIdentifier> iterable,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesList<StreamedIdentifier>, PiecesObject, StreamedIdentifiersBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public StreamedIdentifiers {
    iterable = list(iterable, "StreamedIdentifiers.iterable");
    required(iterable, "StreamedIdentifiers.iterable");
    additionalProperties =
        unknown(additionalProperties, "StreamedIdentifiers.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static StreamedIdentifiersBuilder builder() {
    return StreamedIdentifiersBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
