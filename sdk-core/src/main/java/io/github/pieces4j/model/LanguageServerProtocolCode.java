package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.map;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The code of a diagnostic, as a number or as text.
 *
 * @param codeInteger the code, where it is a number
 * @param codeString the code, where it is text
 * @param rawJson the code in its original JSON form
 * @since 0.1
 */
@WireRecord
public record LanguageServerProtocolCode(
    @JsonProperty("code_integer") @Nullable Long codeInteger,
    @JsonProperty("code_string") @Nullable String codeString,
    @JsonProperty("raw_json") @Nullable Map<String, String> rawJson,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, LanguageServerProtocolCodeBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public LanguageServerProtocolCode {
    rawJson = map(rawJson);
    additionalProperties =
        unknown(additionalProperties, "LanguageServerProtocolCode.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static LanguageServerProtocolCodeBuilder builder() {
    return LanguageServerProtocolCodeBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
