package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the mail service Mailgun knows about a mail.
 *
 * @param messageId id of the mail at Mailgun
 * @since 0.1
 */
@WireRecord
public record MailgunMetadata(
    @JsonProperty("messageId") String messageId,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, MailgunMetadataBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public MailgunMetadata {
    required(messageId, "MailgunMetadata.messageId");
    additionalProperties = unknown(additionalProperties, "MailgunMetadata.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static MailgunMetadataBuilder builder() {
    return MailgunMetadataBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
