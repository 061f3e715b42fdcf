package io.github.pieces4j.model.workstream;

import static io.github.pieces4j.model.support.Components.list;
import static io.github.pieces4j.model.support.Components.required;
import static io.github.pieces4j.model.support.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.pieces4j.model.PiecesObject;
import io.github.pieces4j.model.WireRecord;
import io.github.pieces4j.model.common.EmbeddedModelSchema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A list of workstream pattern engine sources. */
@WireRecord
public record WorkstreamPatternEngineSources(
    List<WorkstreamPatternEngineSource> iterable,
    @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, WorkstreamPatternEngineSourcesBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public WorkstreamPatternEngineSources {
    iterable = list(iterable, "WorkstreamPatternEngineSources.iterable");
    required(iterable, "WorkstreamPatternEngineSources.iterable");
    additionalProperties =
        unknown(additionalProperties, "WorkstreamPatternEngineSources.additionalProperties");
  }
}
