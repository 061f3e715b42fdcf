package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/** Which service a linked account belongs to. */
public record ExternalProviderTypeEnum(@JsonValue String value) implements OpenEnum {
  public static final ExternalProviderTypeEnum UNKNOWN = new ExternalProviderTypeEnum("UNKNOWN");
  public static final ExternalProviderTypeEnum GITHUB = new ExternalProviderTypeEnum("github");
  public static final ExternalProviderTypeEnum GOOGLE_OAUTH2 =
      new ExternalProviderTypeEnum("google-oauth2");
  public static final ExternalProviderTypeEnum BITBUCKET =
      new ExternalProviderTypeEnum("bitbucket");
  public static final ExternalProviderTypeEnum LINKEDIN = new ExternalProviderTypeEnum("linkedin");
  public static final ExternalProviderTypeEnum TWITTER = new ExternalProviderTypeEnum("twitter");
  public static final ExternalProviderTypeEnum FACEBOOK = new ExternalProviderTypeEnum("facebook");
  public static final ExternalProviderTypeEnum WAAD = new ExternalProviderTypeEnum("waad");
  public static final ExternalProviderTypeEnum DISCORD = new ExternalProviderTypeEnum("discord");
  public static final ExternalProviderTypeEnum GITLAB = new ExternalProviderTypeEnum("gitlab");
  public static final ExternalProviderTypeEnum APPLE = new ExternalProviderTypeEnum("apple");
  public static final ExternalProviderTypeEnum USERNAME_EMAIL =
      new ExternalProviderTypeEnum("username_email");
  public static final ExternalProviderTypeEnum SLACK = new ExternalProviderTypeEnum("slack");
  public static final ExternalProviderTypeEnum MICROSOFT =
      new ExternalProviderTypeEnum("microsoft");

  private static final KnownValues<ExternalProviderTypeEnum> KNOWN =
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
  public ExternalProviderTypeEnum {
    required(value, "ExternalProviderTypeEnum.value");
  }

  /** Returns the value with this text, one of the constants where there is one. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ExternalProviderTypeEnum of(String value) {
    ExternalProviderTypeEnum known = KNOWN.find(value);
    return known == null ? new ExternalProviderTypeEnum(value) : known;
  }

  /** Returns the values that this version knows, in the contract's order. */
  public static List<ExternalProviderTypeEnum> knownValues() {
    return KNOWN.list();
  }

  @Override
  public String toString() {
    return value;
  }
}
