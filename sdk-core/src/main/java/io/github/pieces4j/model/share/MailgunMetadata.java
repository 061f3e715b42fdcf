package io.github.pieces4j.model.share;

import static io.github.pieces4j.model.support.Components.required;
import static io.github.pieces4j.model.support.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.pieces4j.model.PiecesObject;
import io.github.pieces4j.model.WireRecord;
import io.github.pieces4j.model.common.EmbeddedModelSchema;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the mail service Mailgun knows about a mail.
 *
 * @param messageId id of the mail at Mailgun
 */
@WireRecord
public record MailgunMetadata(
    String messageId,
    @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, MailgunMetadataBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public MailgunMetadata {
    required(messageId, "MailgunMetadata.messageId");
    additionalProperties = unknown(additionalProperties, "MailgunMetadata.additionalProperties");
  }
}
