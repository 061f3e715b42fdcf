package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a share was passed on through GitHub.
 *
 * @param gist the gist that was made of it
 * @since 0.1
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

  /** Returns a builder with nothing set. */
  public static GitHubDistributionBuilder builder() {
    return GitHubDistributionBuilder.builder();
  }
}
