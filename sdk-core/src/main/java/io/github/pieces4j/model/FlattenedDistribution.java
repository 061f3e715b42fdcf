package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A way in which a share was passed on, as other objects refer to it.
 *
 * @param share id of the share that was passed on
 * @param deleted a time here does not by itself mean that it is gone
 * @param github details of passing it on through GitHub
 * @param mailgun details of passing it on by mail
 * @since 0.1
 */
@WireRecord
public record FlattenedDistribution(
    @JsonProperty("id") String id,
    @JsonProperty("created") GroupedTimestamp created,
    @JsonProperty("share") String share,
    @JsonProperty("updated") GroupedTimestamp updated,
    @JsonProperty("deleted") @Nullable GroupedTimestamp deleted,
    @JsonProperty("github") @Nullable GitHubDistribution github,
    @JsonProperty("mailgun") @Nullable MailgunDistribution mailgun,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements Timestamped, Identified, PiecesObject, FlattenedDistributionBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public FlattenedDistribution {
    required(id, "FlattenedDistribution.id");
    required(created, "FlattenedDistribution.created");
    required(share, "FlattenedDistribution.share");
    required(updated, "FlattenedDistribution.updated");
    additionalProperties =
        unknown(additionalProperties, "FlattenedDistribution.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static FlattenedDistributionBuilder builder() {
    return FlattenedDistributionBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
