package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a language server says about a file.
 *
 * @param diagnostics errors, warnings and hints for the file
 * @since 0.1
 */
@WireRecord
public record LanguageServerProtocol(
    @Nullable LanguageServerProtocolDiagnostics diagnostics,
    @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, LanguageServerProtocolBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public LanguageServerProtocol {
    additionalProperties =
        unknown(additionalProperties, "LanguageServerProtocol.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static LanguageServerProtocolBuilder builder() {
    return LanguageServerProtocolBuilder.builder();
  }
}
