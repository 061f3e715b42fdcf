package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A problem or a hint that a language server reports for a part of a file.
 *
 * @param message the text of the report
 * @param range part of the file it is about
 * @param code code of the problem
 * @param codeDescription where the code is explained
 * @param source tool that reported it, such as a compiler or a linter
 * @since 0.1
 */
@WireRecord
public record LanguageServerProtocolDiagnostic(
    String message,
    LanguageServerProtocolLocationRange range,
    @Nullable LanguageServerProtocolCode code,
    @Nullable LanguageServerProtocolCodeDescription codeDescription,
    @Nullable EmbeddedModelSchema schema,
    @Nullable LanguageServerProtocolSeverity severity,
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

  /** Returns a builder with nothing set. */
  public static LanguageServerProtocolDiagnosticBuilder builder() {
    return LanguageServerProtocolDiagnosticBuilder.builder();
  }
}
