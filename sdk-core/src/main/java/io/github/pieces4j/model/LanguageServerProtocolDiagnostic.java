package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
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
    @JsonProperty("message") String message,
    @JsonProperty("range") LanguageServerProtocolLocationRange range,
    @JsonProperty("code") @Nullable LanguageServerProtocolCode code,
    @JsonProperty("codeDescription")
        @Nullable LanguageServerProtocolCodeDescription codeDescription,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonProperty("severity") @Nullable LanguageServerProtocolSeverity severity,
    @JsonProperty("source") @Nullable String source,
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

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
