package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.list;
import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A list of project modules.
 *
 * @since 0.1
 */
@WireRecord
public record ProjectModules(
    @JsonProperty("iterable") List<ProjectModule> iterable,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesList<ProjectModule>, PiecesObject, ProjectModulesBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public ProjectModules {
    iterable = list(iterable, "ProjectModules.iterable");
    required(iterable, "ProjectModules.iterable");
    additionalProperties = unknown(additionalProperties, "ProjectModules.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static ProjectModulesBuilder builder() {
    return ProjectModulesBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
