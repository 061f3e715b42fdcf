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
 * A list of document contributors.
 *
 * @since 0.1
 */
@WireRecord
public record DocumentContributors(
    @JsonProperty("iterable") List<DocumentContributor> iterable,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesList<DocumentContributor>, PiecesObject, DocumentContributorsBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public DocumentContributors {
    iterable = list(iterable, "DocumentContributors.iterable");
    required(iterable, "DocumentContributors.iterable");
    additionalProperties =
        unknown(additionalProperties, "DocumentContributors.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static DocumentContributorsBuilder builder() {
    return DocumentContributorsBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
