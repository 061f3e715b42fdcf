package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/**
 * Which service a linked account belongs to.
 *
 * @since 0.1
 */
@SchemaName("ExternalProviderTypeEnum")
public record ExternalProviderType(@JsonValue String value) implements OpenEnum {
  private static final KnownValues<ExternalProviderType> KNOWN = new KnownValues<>();

  public static final ExternalProviderType UNKNOWN = known("UNKNOWN");
  public static final ExternalProviderType GITHUB = known("github");
  public static final ExternalProviderType GOOGLE_OAUTH2 = known("google-oauth2");
  public static final ExternalProviderType BITBUCKET = known("bitbucket");
  public static final ExternalProviderType LINKEDIN = known("linkedin");
  public static final ExternalProviderType TWITTER = known("twitter");
  public static final ExternalProviderType FACEBOOK = known("facebook");
  public static final ExternalProviderType WAAD = known("waad");
  public static final ExternalProviderType DISCORD = known("discord");
  public static final ExternalProviderType GITLAB = known("gitlab");
  public static final ExternalProviderType APPLE = known("apple");
  public static final ExternalProviderType USERNAME_EMAIL = known("username_email");
  public static final ExternalProviderType SLACK = known("slack");
  public static final ExternalProviderType MICROSOFT = known("microsoft");

  /** Wraps a text as it stands on the wire; any text is valid. */
  public ExternalProviderType {
    required(value, "ExternalProviderType.value");
  }

  /** Returns the value with this text, one of the constants where there is one. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ExternalProviderType of(String value) {
    ExternalProviderType known = KNOWN.find(value);
    return known == null ? new ExternalProviderType(value) : known;
  }

  private static ExternalProviderType known(String value) {
    return KNOWN.add(new ExternalProviderType(value));
  }

  /** Returns the values that this version knows, in the contract's order. */
  public static List<ExternalProviderType> knownValues() {
    return KNOWN.list();
  }

  @Override
  public KnownExternalProviderType known() {
    return KnownExternalProviderType.at(KNOWN.indexOf(value));
  }

  @Override
  public String toString() {
    return value;
  }
}
