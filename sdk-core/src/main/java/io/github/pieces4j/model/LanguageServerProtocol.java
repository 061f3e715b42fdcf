package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
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
    @JsonProperty("diagnostics") @Nullable LanguageServerProtocolDiagnostics diagnostics,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
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

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
