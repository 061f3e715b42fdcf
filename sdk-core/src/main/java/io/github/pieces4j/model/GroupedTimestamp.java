package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import io.github.pieces4j.internal.value.Timestamps;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A point in time, with an optional text for people.
 *
 * @param value the point in time; taken as UTC when it names no zone
 * @param readable the same time as text for people; optional
 * @since 0.1
 */
@WireRecord
public record GroupedTimestamp(
    @JsonIgnore Instant value,
    @JsonProperty("readable") @Nullable String readable,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, GroupedTimestampBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public GroupedTimestamp {
    required(value, "GroupedTimestamp.value");
    additionalProperties = unknown(additionalProperties, "GroupedTimestamp.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static GroupedTimestampBuilder builder() {
    return GroupedTimestampBuilder.builder();
  }

  /**
   * Takes the point in time as it stands on the wire, so that any mapper reads what the codec does.
   *
   * @throws java.time.DateTimeException if the text is no timestamp
   */
  @JsonCreator
  public static GroupedTimestamp of(
      @JsonProperty("value") String text,
      @JsonProperty("readable") @Nullable String readable,
      @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
      @JsonAnySetter Map<String, Object> additionalProperties) {
    required(text, "GroupedTimestamp.value");
    return new GroupedTimestamp(Timestamps.parse(text), readable, schema, additionalProperties);
  }

  /** Returns the point in time as it stands on the wire. */
  @JsonProperty("value")
  public String text() {
    return Timestamps.format(value);
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
