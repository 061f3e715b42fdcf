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
 * A list of IDE tabs.
 *
 * @since 0.1
 */
@WireRecord
public record IDETabs(
    @JsonProperty("iterable") List<IDETab> iterable,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesList<IDETab>, PiecesObject, IDETabsBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public IDETabs {
    iterable = list(iterable, "IDETabs.iterable");
    required(iterable, "IDETabs.iterable");
    additionalProperties = unknown(additionalProperties, "IDETabs.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static IDETabsBuilder builder() {
    return IDETabsBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
