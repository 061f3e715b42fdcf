package io.github.pieces4j.model.search;

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

/** A list of search engines. */
@WireRecord
public record SearchEngines(
    List<SearchEngine> iterable,
    @Nullable EmbeddedModelSchema schema,
    @Nullable FilterOperationTypeEnum type,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, SearchEnginesBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public SearchEngines {
    iterable = list(iterable, "SearchEngines.iterable");
    required(iterable, "SearchEngines.iterable");
    additionalProperties = unknown(additionalProperties, "SearchEngines.additionalProperties");
  }
}
