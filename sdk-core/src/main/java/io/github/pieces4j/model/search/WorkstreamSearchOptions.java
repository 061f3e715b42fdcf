package io.github.pieces4j.model.search;

import static io.github.pieces4j.model.support.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.pieces4j.model.PiecesObject;
import io.github.pieces4j.model.WireRecord;
import io.github.pieces4j.model.common.EmbeddedModelSchema;
import io.github.pieces4j.model.workstream.WorkstreamPatternEngineSources;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Settings of a search by workstream sources.
 *
 * @param sources the workstream sources to search in
 */
@WireRecord
public record WorkstreamSearchOptions(
    @Nullable EmbeddedModelSchema schema,
    @Nullable WorkstreamPatternEngineSources sources,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, WorkstreamSearchOptionsBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public WorkstreamSearchOptions {
    additionalProperties =
        unknown(additionalProperties, "WorkstreamSearchOptions.additionalProperties");
  }
}
