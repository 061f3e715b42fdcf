package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a share was passed on by mail, through the service Mailgun.
 *
 * @param recipients persons the mail went to
 * @since 0.1
 */
@WireRecord
public record MailgunDistribution(
    @JsonProperty("recipients") Recipients recipients,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, MailgunDistributionBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public MailgunDistribution {
    required(recipients, "MailgunDistribution.recipients");
    additionalProperties =
        unknown(additionalProperties, "MailgunDistribution.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static MailgunDistributionBuilder builder() {
    return MailgunDistributionBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
