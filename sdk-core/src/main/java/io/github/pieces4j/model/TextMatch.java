package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where something was found in a text.
 *
 * @param group the whole match
 * @param subgroup the inner match within the whole one, if there is one
 * @since 0.1
 */
@WireRecord
public record TextMatch(
    @JsonProperty("group") TextLocation group,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonProperty("subgroup") @Nullable TextLocation subgroup,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, TextMatchBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public TextMatch {
    required(group, "TextMatch.group");
    additionalProperties = unknown(additionalProperties, "TextMatch.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static TextMatchBuilder builder() {
    return TextMatchBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
