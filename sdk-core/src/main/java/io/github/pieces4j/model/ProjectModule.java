package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A module of a project that is open in an editor.
 *
 * @param anchor file or directory of the module
 * @param classifications kinds of text found in it
 * @param contributors people who contributed to it
 * @param range range of time tied to the module
 * @since 0.1
 */
@WireRecord
public record ProjectModule(
    @JsonProperty("anchor") SeededAnchor anchor,
    @JsonProperty("classifications") @Nullable Classifications classifications,
    @JsonProperty("contributors") @Nullable DocumentContributors contributors,
    @JsonProperty("range") @Nullable AnonymousTemporalRange range,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, ProjectModuleBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public ProjectModule {
    required(anchor, "ProjectModule.anchor");
    additionalProperties = unknown(additionalProperties, "ProjectModule.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static ProjectModuleBuilder builder() {
    return ProjectModuleBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
