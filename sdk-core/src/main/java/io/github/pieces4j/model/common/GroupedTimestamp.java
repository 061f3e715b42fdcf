package io.github.pieces4j.model.common;

import static io.github.pieces4j.model.support.Components.required;
import static io.github.pieces4j.model.support.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.pieces4j.model.PiecesObject;
import io.github.pieces4j.model.WireRecord;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A point in time, with an optional text for people.
 *
 * @param value the point in time; taken as UTC when it names no zone
 * @param readable the same time as text for people; optional
 */
@WireRecord
public record GroupedTimestamp(
    Instant value,
    @Nullable String readable,
    @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, GroupedTimestampBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public GroupedTimestamp {
    required(value, "GroupedTimestamp.value");
    additionalProperties = unknown(additionalProperties, "GroupedTimestamp.additionalProperties");
  }
}
