package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
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
    @JsonProperty("email") @Nullable String email,
    @JsonProperty("mailgun") @Nullable MailgunMetadata mailgun,
    @JsonProperty("name") @Nullable String name,
    @JsonProperty("picture") @Nullable String picture,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonProperty("sourced") @Nullable ExternallySourced sourced,
    @JsonProperty("url") @Nullable String url,
    @JsonProperty("username") @Nullable String username,
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

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
