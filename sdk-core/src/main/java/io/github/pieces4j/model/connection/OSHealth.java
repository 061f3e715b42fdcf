package io.github.pieces4j.model.connection;

import static io.github.pieces4j.model.support.Components.required;
import static io.github.pieces4j.model.support.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.pieces4j.model.Identified;
import io.github.pieces4j.model.PiecesObject;
import io.github.pieces4j.model.WireRecord;
import io.github.pieces4j.model.common.EmbeddedModelSchema;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The identity and version of a running Pieces OS.
 *
 * @param version version of Pieces OS, such as 12.4.1
 */
@WireRecord
public record OSHealth(
    String id,
    String version,
    @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements Identified, PiecesObject, OSHealthBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public OSHealth {
    required(id, "OSHealth.id");
    required(version, "OSHealth.version");
    additionalProperties = unknown(additionalProperties, "OSHealth.additionalProperties");
  }
}
