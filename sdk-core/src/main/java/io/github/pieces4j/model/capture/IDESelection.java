package io.github.pieces4j.model.capture;

import static io.github.pieces4j.model.support.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.pieces4j.model.PiecesObject;
import io.github.pieces4j.model.WireRecord;
import io.github.pieces4j.model.common.EmbeddedModelSchema;
import io.github.pieces4j.model.format.Classification;
import io.github.pieces4j.model.format.TransferableString;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A piece of text selected in an editor, and where it is.
 *
 * @param classification what kind of text it is
 * @param location file and range of the selection
 * @param value the selected text
 */
@WireRecord
public record IDESelection(
    @Nullable Classification classification,
    @Nullable LanguageServerProtocolLocation location,
    @Nullable EmbeddedModelSchema schema,
    @Nullable TransferableString value,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, IDESelectionBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public IDESelection {
    additionalProperties = unknown(additionalProperties, "IDESelection.additionalProperties");
  }
}
