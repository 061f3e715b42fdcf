package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The profile of a user at another service, mostly in the terms of GitHub.
 *
 * @param blog address of the user's site
 * @param collaborators how many collaborators there are
 * @param createdAt when the account was made, as the service's own text
 * @param diskUsage disk space used, kilobytes at GitHub
 * @param eventsUrl address, at GitHub sometimes a template with parts to fill in
 * @param followers how many users follow this one
 * @param following how many users this one follows
 * @param followingUrl address, at GitHub sometimes a template with parts to fill in
 * @param gistsUrl address, at GitHub sometimes a template with parts to fill in
 * @param gravatarId id of the picture at Gravatar
 * @param hireable whether the user is open to offers of work
 * @param htmlUrl web page of the profile
 * @param nodeId id in GitHub's GraphQL API
 * @param ownedPrivateRepos how many private repositories the user owns
 * @param picture address of the picture
 * @param privateGists how many private gists there are
 * @param publicGists how many public gists there are
 * @param publicRepos how many public repositories there are
 * @param siteAdmin whether the user is an administrator of the service
 * @param starredUrl address, at GitHub sometimes a template with parts to fill in
 * @param totalPrivateRepos how many private repositories there are in all
 * @param type kind of account, such as User
 * @param updatedAt when the account last changed, as the service's own text
 * @param url address of the profile in the service's API
 * @since 0.1
 */
@WireRecord
public record ExternalProviderProfileData(
    @JsonProperty("anchor") @Nullable String anchor,
    @JsonProperty("bio") @Nullable String bio,
    @JsonProperty("blog") @Nullable String blog,
    @JsonProperty("collaborators") @Nullable Long collaborators,
    @JsonProperty("company") @Nullable String company,
    @JsonProperty("created_at") @Nullable String createdAt,
    @JsonProperty("disk_usage") @Nullable Long diskUsage,
    @JsonProperty("email") @Nullable String email,
    @JsonProperty("email_verified") @Nullable Boolean emailVerified,
    @JsonProperty("events_url") @Nullable String eventsUrl,
    @JsonProperty("followers") @Nullable Long followers,
    @JsonProperty("followers_url") @Nullable String followersUrl,
    @JsonProperty("following") @Nullable Long following,
    @JsonProperty("following_url") @Nullable String followingUrl,
    @JsonProperty("gists_url") @Nullable String gistsUrl,
    @JsonProperty("gravatar_id") @Nullable String gravatarId,
    @JsonProperty("hireable") @Nullable Boolean hireable,
    @JsonProperty("html_url") @Nullable String htmlUrl,
    @JsonProperty("name") @Nullable String name,
    @JsonProperty("nickname") @Nullable String nickname,
    @JsonProperty("node_id") @Nullable String nodeId,
    @JsonProperty("organizations_url") @Nullable String organizationsUrl,
    @JsonProperty("owned_private_repos") @Nullable Long ownedPrivateRepos,
    @JsonProperty("picture") @Nullable String picture,
    @JsonProperty("private_gists") @Nullable Long privateGists,
    @JsonProperty("public_gists") @Nullable Long publicGists,
    @JsonProperty("public_repos") @Nullable Long publicRepos,
    @JsonProperty("received_events_url") @Nullable String receivedEventsUrl,
    @JsonProperty("repos_url") @Nullable String reposUrl,
    @JsonProperty("site_admin") @Nullable Boolean siteAdmin,
    @JsonProperty("starred_url") @Nullable String starredUrl,
    @JsonProperty("subscriptions_url") @Nullable String subscriptionsUrl,
    @JsonProperty("total_private_repos") @Nullable Long totalPrivateRepos,
    @JsonProperty("twitter_username") @Nullable String twitterUsername,
    @JsonProperty("two_factor_authentication") @Nullable Boolean twoFactorAuthentication,
    @JsonProperty("type") @Nullable String type,
    @JsonProperty("updated_at") @Nullable String updatedAt,
    @JsonProperty("url") @Nullable String url,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, ExternalProviderProfileDataBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public ExternalProviderProfileData {
    additionalProperties =
        unknown(additionalProperties, "ExternalProviderProfileData.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static ExternalProviderProfileDataBuilder builder() {
    return ExternalProviderProfileDataBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
