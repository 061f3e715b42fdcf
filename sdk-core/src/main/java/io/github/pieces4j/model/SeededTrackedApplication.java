package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an application tells the server about itself when it connects.
 *
 * @param name which product it is, such as OPEN_SOURCE
 * @param platform operating system or kind of platform it runs on
 * @param version version number of the application, such as 0.0.1
 * @param automaticUnload whether the server unloads its machine learning models of its own accord;
 *     normally false
 * @param capabilities which processing is opted into: local, cloud or both
 * @param enrichment upper limits for what gets attached to new assets
 * @param privacy which usage data may be collected
 * @since 0.1
 */
@WireRecord
public record SeededTrackedApplication(
    @JsonProperty("name") ApplicationName name,
    @JsonProperty("platform") Platform platform,
    @JsonProperty("version") String version,
    @JsonProperty("automaticUnload") @Nullable Boolean automaticUnload,
    @JsonProperty("capabilities") @Nullable Capability capabilities,
    @JsonProperty("descriptor") @Nullable String descriptor,
    @JsonProperty("enrichment") @Nullable SeededAssetEnrichment enrichment,
    @JsonProperty("privacy") @Nullable Privacy privacy,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, SeededTrackedApplicationBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public SeededTrackedApplication {
    required(name, "SeededTrackedApplication.name");
    required(platform, "SeededTrackedApplication.platform");
    required(version, "SeededTrackedApplication.version");
    additionalProperties =
        unknown(additionalProperties, "SeededTrackedApplication.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static SeededTrackedApplicationBuilder builder() {
    return SeededTrackedApplicationBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
