package io.github.pieces4j.model.machinelearning;

import static io.github.pieces4j.model.support.Components.required;
import static io.github.pieces4j.model.support.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.pieces4j.model.Identified;
import io.github.pieces4j.model.PiecesObject;
import io.github.pieces4j.model.WireRecord;
import io.github.pieces4j.model.common.EmbeddedModelSchema;
import io.github.pieces4j.model.common.GroupedTimestamp;
import io.github.pieces4j.model.common.Score;
import io.github.pieces4j.model.format.ByteDescriptor;
import io.github.pieces4j.model.person.ReferencedEntity;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Is a model. */
@WireRecord
public record Model(
    String id,
    boolean cloud,
    GroupedTimestamp created,
    String name,
    ModelTypeEnum type,
    ModelUsageEnum usage,
    String version,
    @Nullable ByteDescriptor bytes,
    @Nullable ModelCapabilities capabilities,
    @Nullable Boolean cpu,
    @Nullable Boolean custom,
    @Nullable Boolean denied,
    @Nullable String description,
    @Nullable Boolean downloaded,
    @Nullable Boolean downloading,
    @Nullable ModelFoundationEnum foundation,
    @Nullable Boolean loaded,
    @Nullable ModelMaxTokens maxTokens,
    @Nullable ReferencedEntity organization,
    @Nullable Double parameters,
    @Nullable ExternalMLProviderEnum provider,
    @Nullable String quantization,
    @Nullable ByteDescriptor ram,
    @Nullable EmbeddedModelSchema schema,
    @Nullable Score score,
    @Nullable String unique,
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
    additionalProperties = unknown(additionalProperties, "Model.additionalProperties");
  }
}
