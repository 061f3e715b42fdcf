package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Details of a person who is not known to be a user of the platform.
 *
 * @param mailgun the Mailgun message the details come from
 * @param picture address of a picture of the person
 * @param sourced outside service the details were taken from
 * @param url address the details were taken from
 * @param username name or handle at the outside service
 * @since 0.1
 */
@WireRecord
public record PersonBasicType(
    @Nullable String email,
    @Nullable MailgunMetadata mailgun,
    @Nullable String name,
    @Nullable String picture,
    @Nullable EmbeddedModelSchema schema,
    @Nullable ExternallySourced sourced,
    @Nullable String url,
    @Nullable String username,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, PersonBasicTypeBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public PersonBasicType {
    additionalProperties = unknown(additionalProperties, "PersonBasicType.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static PersonBasicTypeBuilder builder() {
    return PersonBasicTypeBuilder.builder();
  }
}
