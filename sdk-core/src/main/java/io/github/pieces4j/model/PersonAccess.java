package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a person may do with an asset.
 *
 * @param scoped level of access, such as owner or viewer
 * @since 0.1
 */
@WireRecord
public record PersonAccess(
    @JsonProperty("deleted") @Nullable GroupedTimestamp deleted,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonProperty("scoped") @Nullable PersonAccessScope scoped,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, PersonAccessBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public PersonAccess {
    additionalProperties = unknown(additionalProperties, "PersonAccess.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static PersonAccessBuilder builder() {
    return PersonAccessBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
