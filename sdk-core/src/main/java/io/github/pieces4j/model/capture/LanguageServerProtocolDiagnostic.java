package io.github.pieces4j.model.capture;

import static io.github.pieces4j.model.support.Components.required;
import static io.github.pieces4j.model.support.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.pieces4j.model.PiecesObject;
import io.github.pieces4j.model.WireRecord;
import io.github.pieces4j.model.common.EmbeddedModelSchema;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Is a language server protocol diagnostic. */
@WireRecord
public record LanguageServerProtocolDiagnostic(
    String message,
    LanguageServerProtocolLocationRange range,
    @Nullable LanguageServerProtocolCode code,
    @Nullable LanguageServerProtocolCodeDescription codeDescription,
    @Nullable EmbeddedModelSchema schema,
    @Nullable LanguageServerProtocolSeverityEnum severity,
    @Nullable String source,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, LanguageServerProtocolDiagnosticBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public LanguageServerProtocolDiagnostic {
    required(message, "LanguageServerProtocolDiagnostic.message");
    required(range, "LanguageServerProtocolDiagnostic.range");
    additionalProperties =
        unknown(additionalProperties, "LanguageServerProtocolDiagnostic.additionalProperties");
  }
}
