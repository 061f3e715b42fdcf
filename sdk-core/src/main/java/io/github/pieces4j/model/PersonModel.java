package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why a person was attached to an asset, and by which model.
 *
 * @param asset asset the person was attached to
 * @param explanation annotation that gives the reason
 * @param model model that attached the person
 * @since 0.1
 */
@WireRecord
public record PersonModel(
    @JsonProperty("asset") @Nullable ReferencedAsset asset,
    @JsonProperty("deleted") @Nullable GroupedTimestamp deleted,
    @JsonProperty("explanation") @Nullable ReferencedAnnotation explanation,
    @JsonProperty("model") @Nullable ReferencedModel model,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, PersonModelBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public PersonModel {
    additionalProperties = unknown(additionalProperties, "PersonModel.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static PersonModelBuilder builder() {
    return PersonModelBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
