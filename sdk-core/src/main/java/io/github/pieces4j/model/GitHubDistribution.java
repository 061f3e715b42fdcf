package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
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
    @JsonProperty("gist") @Nullable GitHubGistDistribution gist,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
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

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
