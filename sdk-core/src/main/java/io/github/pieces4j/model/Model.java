package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A machine learning model: what it is for, who provides it and where it runs.
 *
 * @param cloud whether it runs in the cloud
 * @param name name meant for people
 * @param type what it is tuned for: balance, speed or accuracy
 * @param usage task the model is for
 * @param bytes size of the model
 * @param capabilities kinds of material it can work with
 * @param cpu whether it runs on the CPU
 * @param denied whether its use is denied
 * @param downloaded whether it is already on this machine
 * @param downloading whether it is being downloaded now
 * @param foundation model family it is built on
 * @param loaded whether it is loaded for use
 * @param maxTokens most tokens it can handle
 * @param organization the organization it belongs to
 * @param parameters number of parameters; the unit is not stated
 * @param provider who makes or offers the model
 * @param quantization how its weights are reduced in precision
 * @param ram memory it needs
 * @param score the points counted for it so far
 * @param unique unique name of the model
 * @since 0.1
 */
@WireRecord
public record Model(
    @JsonProperty("id") String id,
    @JsonProperty("cloud") Boolean cloud,
    @JsonProperty("created") GroupedTimestamp created,
    @JsonProperty("name") String name,
    @JsonProperty("type") ModelType type,
    @JsonProperty("usage") ModelUsage usage,
    @JsonProperty("version") String version,
    @JsonProperty("bytes") @Nullable ByteDescriptor bytes,
    @JsonProperty("capabilities") @Nullable ModelCapabilities capabilities,
    @JsonProperty("cpu") @Nullable Boolean cpu,
    @JsonProperty("custom") @Nullable Boolean custom,
    @JsonProperty("denied") @Nullable Boolean denied,
    @JsonProperty("description") @Nullable String description,
    @JsonProperty("downloaded") @Nullable Boolean downloaded,
    @JsonProperty("downloading") @Nullable Boolean downloading,
    @JsonProperty("foundation") @Nullable ModelFoundation foundation,
    @JsonProperty("loaded") @Nullable Boolean loaded,
    @JsonProperty("maxTokens") @Nullable ModelMaxTokens maxTokens,
    @JsonProperty("organization") @Nullable ReferencedEntity organization,
    @JsonProperty("parameters") @Nullable Double parameters,
    @JsonProperty("provider") @Nullable ExternalMLProvider provider,
    @JsonProperty("quantization") @Nullable String quantization,
    @JsonProperty("ram") @Nullable ByteDescriptor ram,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonProperty("score") @Nullable Score score,
    @JsonProperty("unique") @Nullable String unique,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements Identified, PiecesObject, ModelBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public Model {
    required(id, "Model.id");
    required(created, "Model.created");
    required(name, "Model.name");
    required(type, "Model.type");
    required(usage, "Model.usage");
    required(version, "Model.version");
    required(cloud, "Model.cloud");
    additionalProperties = unknown(additionalProperties, "Model.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static ModelBuilder builder() {
    return ModelBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
