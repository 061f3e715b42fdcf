package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A client application known to the server, such as an editor plug-in: what it is, where it runs
 * and what it may do.
 *
 * @param id what later requests may carry as X-Application-ID; context, not a credential
 * @param name which product it is, such as OPEN_SOURCE
 * @param platform operating system or kind of platform it runs on
 * @param privacy which usage data may be collected
 * @param version version number of the application, such as 0.0.1
 * @param automaticUnload whether the server unloads its machine learning models of its own accord;
 *     normally false
 * @param capabilities which processing is opted into: local, cloud or both
 * @param enrichment upper limits for what gets attached to new assets
 * @param mechanism how the application came to be known to the server
 * @since 0.1
 */
@WireRecord
public record Application(
    @JsonProperty("id") String id,
    @JsonProperty("name") ApplicationName name,
    @JsonProperty("onboarded") Boolean onboarded,
    @JsonProperty("platform") Platform platform,
    @JsonProperty("privacy") Privacy privacy,
    @JsonProperty("version") String version,
    @JsonProperty("automaticUnload") @Nullable Boolean automaticUnload,
    @JsonProperty("capabilities") @Nullable Capability capabilities,
    @JsonProperty("descriptor") @Nullable String descriptor,
    @JsonProperty("enrichment") @Nullable SeededAssetEnrichment enrichment,
    @JsonProperty("mechanism") @Nullable Mechanism mechanism,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements Identified, PiecesObject, ApplicationBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public Application {
    required(id, "Application.id");
    required(name, "Application.name");
    required(platform, "Application.platform");
    required(privacy, "Application.privacy");
    required(version, "Application.version");
    required(onboarded, "Application.onboarded");
    additionalProperties = unknown(additionalProperties, "Application.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static ApplicationBuilder builder() {
    return ApplicationBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
