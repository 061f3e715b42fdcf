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
 * A list of IDE selections.
 *
 * @since 0.1
 */
@WireRecord
public record IDESelections(
    @JsonProperty("iterable") List<IDESelection> iterable,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesList<IDESelection>, PiecesObject, IDESelectionsBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public IDESelections {
    iterable = list(iterable, "IDESelections.iterable");
    required(iterable, "IDESelections.iterable");
    additionalProperties = unknown(additionalProperties, "IDESelections.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static IDESelectionsBuilder builder() {
    return IDESelectionsBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
