package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where activity is captured: an application, a window or a web address.
 *
 * @param url address of the page, for a website
 * @since 0.1
 */
@WireRecord
public record WorkstreamPatternEngineSource(
    @JsonProperty("application") @Nullable String application,
    @JsonProperty("installation") @Nullable String installation,
    @JsonProperty("name") @Nullable String name,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonProperty("url") @Nullable String url,
    @JsonProperty("window") @Nullable String window,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, WorkstreamPatternEngineSourceBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public WorkstreamPatternEngineSource {
    additionalProperties =
        unknown(additionalProperties, "WorkstreamPatternEngineSource.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static WorkstreamPatternEngineSourceBuilder builder() {
    return WorkstreamPatternEngineSourceBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
