package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request to connect an application to the server.
 *
 * @param application the application that connects, with its name, platform and version
 * @since 0.1
 */
@WireRecord
public record SeededConnectorConnection(
    @JsonProperty("application") SeededTrackedApplication application,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, SeededConnectorConnectionBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public SeededConnectorConnection {
    required(application, "SeededConnectorConnection.application");
    additionalProperties =
        unknown(additionalProperties, "SeededConnectorConnection.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static SeededConnectorConnectionBuilder builder() {
    return SeededConnectorConnectionBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
