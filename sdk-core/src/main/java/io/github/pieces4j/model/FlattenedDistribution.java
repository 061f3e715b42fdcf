package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
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
    String id,
    GroupedTimestamp created,
    String share,
    GroupedTimestamp updated,
    @Nullable GroupedTimestamp deleted,
    @Nullable GitHubDistribution github,
    @Nullable MailgunDistribution mailgun,
    @Nullable EmbeddedModelSchema schema,
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
}
