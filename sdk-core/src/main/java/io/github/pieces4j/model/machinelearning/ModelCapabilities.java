package io.github.pieces4j.model.machinelearning;

import static io.github.pieces4j.model.support.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.pieces4j.model.PiecesObject;
import io.github.pieces4j.model.WireRecord;
import io.github.pieces4j.model.common.EmbeddedModelSchema;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Is a model capabilities. */
@WireRecord
public record ModelCapabilities(
    @Nullable Boolean assets,
    @Nullable Boolean codebases,
    @Nullable Boolean documents,
    @Nullable Boolean images,
    @Nullable EmbeddedModelSchema schema,
    @Nullable Boolean temporal,
    @Nullable Boolean videos,
    @Nullable Boolean websites,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, ModelCapabilitiesBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public ModelCapabilities {
    additionalProperties = unknown(additionalProperties, "ModelCapabilities.additionalProperties");
  }
}
