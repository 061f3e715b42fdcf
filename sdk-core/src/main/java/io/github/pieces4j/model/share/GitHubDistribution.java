package io.github.pieces4j.model.share;

import static io.github.pieces4j.model.support.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.pieces4j.model.PiecesObject;
import io.github.pieces4j.model.WireRecord;
import io.github.pieces4j.model.common.EmbeddedModelSchema;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a share was passed on through GitHub.
 *
 * @param gist the gist that was made of it
 */
@WireRecord
public record GitHubDistribution(
    @Nullable GitHubGistDistribution gist,
    @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, GitHubDistributionBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public GitHubDistribution {
    additionalProperties = unknown(additionalProperties, "GitHubDistribution.additionalProperties");
  }
}
