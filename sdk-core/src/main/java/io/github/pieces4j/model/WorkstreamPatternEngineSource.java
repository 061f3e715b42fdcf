package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
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
    @Nullable String application,
    @Nullable String installation,
    @Nullable String name,
    @Nullable EmbeddedModelSchema schema,
    @Nullable String url,
    @Nullable String window,
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
}
