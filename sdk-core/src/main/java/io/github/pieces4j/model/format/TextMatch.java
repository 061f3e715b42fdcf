package io.github.pieces4j.model.format;

import static io.github.pieces4j.model.support.Components.required;
import static io.github.pieces4j.model.support.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.pieces4j.model.PiecesObject;
import io.github.pieces4j.model.WireRecord;
import io.github.pieces4j.model.common.EmbeddedModelSchema;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where something was found in a text.
 *
 * @param group the whole match
 * @param subgroup the inner match within the whole one, if there is one
 */
@WireRecord
public record TextMatch(
    TextLocation group,
    @Nullable EmbeddedModelSchema schema,
    @Nullable TextLocation subgroup,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, TextMatchBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public TextMatch {
    required(group, "TextMatch.group");
    additionalProperties = unknown(additionalProperties, "TextMatch.additionalProperties");
  }
}
