package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A piece of text selected in an editor, and where it is.
 *
 * @param classification what kind of text it is
 * @param location file and range of the selection
 * @param value the selected text
 * @since 0.1
 */
@WireRecord
public record IDESelection(
    @JsonProperty("classification") @Nullable Classification classification,
    @JsonProperty("location") @Nullable LanguageServerProtocolLocation location,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonProperty("value") @Nullable TransferableString value,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, IDESelectionBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public IDESelection {
    additionalProperties = unknown(additionalProperties, "IDESelection.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static IDESelectionBuilder builder() {
    return IDESelectionBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
