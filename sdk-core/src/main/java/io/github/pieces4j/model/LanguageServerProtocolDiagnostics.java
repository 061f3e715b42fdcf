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
 * A list of language server protocol diagnostics.
 *
 * @since 0.1
 */
@WireRecord
public record LanguageServerProtocolDiagnostics(
    @JsonProperty("iterable") List<LanguageServerProtocolDiagnostic> iterable,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesList<LanguageServerProtocolDiagnostic>,
        PiecesObject,
        LanguageServerProtocolDiagnosticsBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public LanguageServerProtocolDiagnostics {
    iterable = list(iterable, "LanguageServerProtocolDiagnostics.iterable");
    required(iterable, "LanguageServerProtocolDiagnostics.iterable");
    additionalProperties =
        unknown(additionalProperties, "LanguageServerProtocolDiagnostics.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static LanguageServerProtocolDiagnosticsBuilder builder() {
    return LanguageServerProtocolDiagnosticsBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
