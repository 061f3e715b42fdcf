package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who a person is: a user of the platform, or somebody known by other details.
 *
 * @param basic details, if the person is not a user of the platform
 * @param platform profile, if the person is a user of the platform
 * @since 0.1
 */
@WireRecord
public record PersonType(
    @JsonProperty("basic") @Nullable PersonBasicType basic,
    @JsonProperty("platform") @Nullable UserProfile platform,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, PersonTypeBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public PersonType {
    additionalProperties = unknown(additionalProperties, "PersonType.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static PersonTypeBuilder builder() {
    return PersonTypeBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
