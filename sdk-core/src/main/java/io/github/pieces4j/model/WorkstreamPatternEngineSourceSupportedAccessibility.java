package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether a source can be read through the accessibility interface.
 *
 * @param supported whether its text can be read that way
 * @since 0.1
 */
@WireRecord
public record WorkstreamPatternEngineSourceSupportedAccessibility(
    @JsonProperty("supported") Boolean supported,
    @JsonProperty("updated") GroupedTimestamp updated,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, WorkstreamPatternEngineSourceSupportedAccessibilityBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public WorkstreamPatternEngineSourceSupportedAccessibility {
    required(updated, "WorkstreamPatternEngineSourceSupportedAccessibility.updated");
    required(supported, "WorkstreamPatternEngineSourceSupportedAccessibility.supported");
    additionalProperties =
        unknown(
            additionalProperties,
            "WorkstreamPatternEngineSourceSupportedAccessibility.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static WorkstreamPatternEngineSourceSupportedAccessibilityBuilder builder() {
    return WorkstreamPatternEngineSourceSupportedAccessibilityBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
