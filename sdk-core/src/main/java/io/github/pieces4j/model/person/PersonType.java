package io.github.pieces4j.model.person;

import static io.github.pieces4j.model.support.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.pieces4j.model.PiecesObject;
import io.github.pieces4j.model.WireRecord;
import io.github.pieces4j.model.common.EmbeddedModelSchema;
import io.github.pieces4j.model.user.UserProfile;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who a person is: a user of the platform, or somebody known by other details.
 *
 * @param basic details, if the person is not a user of the platform
 * @param platform profile, if the person is a user of the platform
 */
@WireRecord
public record PersonType(
    @Nullable PersonBasicType basic,
    @Nullable UserProfile platform,
    @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, PersonTypeBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public PersonType {
    additionalProperties = unknown(additionalProperties, "PersonType.additionalProperties");
  }
}
