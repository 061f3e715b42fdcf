package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A share passed on as a GitHub gist.
 *
 * @param githubId id of the gist at GitHub
 * @param publicGist whether the gist is public
 * @param recipients persons it was passed on to
 * @param url address of the gist
 * @param deleted a time here does not by itself mean that it is gone
 * @since 0.1
 */
@WireRecord
public record GitHubGistDistribution(
    @JsonProperty("created") GroupedTimestamp created,
    @JsonProperty("github_id") String githubId,
    @JsonProperty("name") String name,
    @JsonProperty("public") Boolean publicGist,
    @JsonProperty("recipients") Recipients recipients,
    @JsonProperty("updated") GroupedTimestamp updated,
    @JsonProperty("url") String url,
    @JsonProperty("deleted") @Nullable GroupedTimestamp deleted,
    @JsonProperty("description") @Nullable String description,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements Timestamped, PiecesObject, GitHubGistDistributionBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public GitHubGistDistribution {
    required(created, "GitHubGistDistribution.created");
    required(githubId, "GitHubGistDistribution.githubId");
    required(name, "GitHubGistDistribution.name");
    required(recipients, "GitHubGistDistribution.recipients");
    required(updated, "GitHubGistDistribution.updated");
    required(url, "GitHubGistDistribution.url");
    required(publicGist, "GitHubGistDistribution.publicGist");
    additionalProperties =
        unknown(additionalProperties, "GitHubGistDistribution.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static GitHubGistDistributionBuilder builder() {
    return GitHubGistDistributionBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
