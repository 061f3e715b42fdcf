package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What kind of content a format holds, from broad to exact.
 *
 * @param generic broad kind, such as code, text or image
 * @param specific exact kind, mostly a file name extension
 * @param rendering how the content is marked up for display, if it is
 * @since 0.1
 */
@WireRecord
public record Classification(
    @JsonProperty("generic") GenericClassification generic,
    @JsonProperty("specific") SpecificClassification specific,
    @JsonProperty("rendering") @Nullable ClassificationRendering rendering,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, ClassificationBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public Classification {
    required(generic, "Classification.generic");
    required(specific, "Classification.specific");
    additionalProperties = unknown(additionalProperties, "Classification.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static ClassificationBuilder builder() {
    return ClassificationBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
