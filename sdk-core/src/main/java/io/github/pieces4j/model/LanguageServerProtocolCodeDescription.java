package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the code of a diagnostic is explained.
 *
 * @param href address of the explanation
 * @since 0.1
 */
@WireRecord
public record LanguageServerProtocolCodeDescription(
    @JsonProperty("href") String href,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, LanguageServerProtocolCodeDescriptionBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public LanguageServerProtocolCodeDescription {
    required(href, "LanguageServerProtocolCodeDescription.href");
    additionalProperties =
        unknown(additionalProperties, "LanguageServerProtocolCodeDescription.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static LanguageServerProtocolCodeDescriptionBuilder builder() {
    return LanguageServerProtocolCodeDescriptionBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
