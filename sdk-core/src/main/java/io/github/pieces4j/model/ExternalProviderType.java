package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/** Which service a linked account belongs to. */
@SchemaName("ExternalProviderTypeEnum")
public record ExternalProviderType(@JsonValue String value) implements OpenEnum {
  public static final ExternalProviderType UNKNOWN = new ExternalProviderType("UNKNOWN");
  public static final ExternalProviderType GITHUB = new ExternalProviderType("github");
  public static final ExternalProviderType GOOGLE_OAUTH2 =
      new ExternalProviderType("google-oauth2");
  public static final ExternalProviderType BITBUCKET = new ExternalProviderType("bitbucket");
  public static final ExternalProviderType LINKEDIN = new ExternalProviderType("linkedin");
  public static final ExternalProviderType TWITTER = new ExternalProviderType("twitter");
  public static final ExternalProviderType FACEBOOK = new ExternalProviderType("facebook");
  public static final ExternalProviderType WAAD = new ExternalProviderType("waad");
  public static final ExternalProviderType DISCORD = new ExternalProviderType("discord");
  public static final ExternalProviderType GITLAB = new ExternalProviderType("gitlab");
  public static final ExternalProviderType APPLE = new ExternalProviderType("apple");
  public static final ExternalProviderType USERNAME_EMAIL =
      new ExternalProviderType("username_email");
  public static final ExternalProviderType SLACK = new ExternalProviderType("slack");
  public static final ExternalProviderType MICROSOFT = new ExternalProviderType("microsoft");

  private static final KnownValues<ExternalProviderType> KNOWN =
      KnownValues.of(
          List.of(
              UNKNOWN,
              GITHUB,
              GOOGLE_OAUTH2,
              BITBUCKET,
              LINKEDIN,
              TWITTER,
              FACEBOOK,
              WAAD,
              DISCORD,
              GITLAB,
              APPLE,
              USERNAME_EMAIL,
              SLACK,
              MICROSOFT));

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

  /** Returns the values that this version knows, in the contract's order. */
  public static List<ExternalProviderType> knownValues() {
    return KNOWN.list();
  }

  @Override
  public String toString() {
    return value;
  }
}
