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
 * A list of external providers.
 *
 * @since 0.1
 */
@WireRecord
public record ExternalProviders(
    @JsonProperty("iterable") List<ExternalProvider> iterable,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesList<ExternalProvider>, PiecesObject, ExternalProvidersBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public ExternalProviders {
    iterable = list(iterable, "ExternalProviders.iterable");
    required(iterable, "ExternalProviders.iterable");
    additionalProperties = unknown(additionalProperties, "ExternalProviders.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static ExternalProvidersBuilder builder() {
    return ExternalProvidersBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
