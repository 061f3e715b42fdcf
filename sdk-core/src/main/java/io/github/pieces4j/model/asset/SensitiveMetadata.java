package io.github.pieces4j.model.asset;

import static io.github.pieces4j.model.support.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.pieces4j.model.PiecesObject;
import io.github.pieces4j.model.WireRecord;
import io.github.pieces4j.model.common.EmbeddedModelSchema;
import io.github.pieces4j.model.format.TextMatch;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a secret was found: where it stands and how random it looks.
 *
 * @param entropy how random the secret looks
 * @param match where in the text it was found
 */
@WireRecord
public record SensitiveMetadata(
    @Nullable Double entropy,
    @Nullable TextMatch match,
    @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, SensitiveMetadataBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public SensitiveMetadata {
    additionalProperties = unknown(additionalProperties, "SensitiveMetadata.additionalProperties");
  }
}
