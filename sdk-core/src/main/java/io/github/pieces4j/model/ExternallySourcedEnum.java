package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/** Which outside service a person's details were taken from. */
public record ExternallySourcedEnum(@JsonValue String value) implements OpenEnum {
  public static final ExternallySourcedEnum UNKNOWN = new ExternallySourcedEnum("UNKNOWN");
  public static final ExternallySourcedEnum TWITTER = new ExternallySourcedEnum("TWITTER");
  public static final ExternallySourcedEnum MEDIUM = new ExternallySourcedEnum("MEDIUM");
  public static final ExternallySourcedEnum LINKED_IN = new ExternallySourcedEnum("LINKED_IN");
  public static final ExternallySourcedEnum INSTAGRAM = new ExternallySourcedEnum("INSTAGRAM");
  public static final ExternallySourcedEnum FACEBOOK = new ExternallySourcedEnum("FACEBOOK");
  public static final ExternallySourcedEnum REDDIT = new ExternallySourcedEnum("REDDIT");
  public static final ExternallySourcedEnum DISCORD = new ExternallySourcedEnum("DISCORD");
  public static final ExternallySourcedEnum BIT_BUCKET = new ExternallySourcedEnum("BIT_BUCKET");
  public static final ExternallySourcedEnum GIT_LAB = new ExternallySourcedEnum("GIT_LAB");
  public static final ExternallySourcedEnum GIT_HUB = new ExternallySourcedEnum("GIT_HUB");
  public static final ExternallySourcedEnum SLACK = new ExternallySourcedEnum("SLACK");
  public static final ExternallySourcedEnum MAILGUN = new ExternallySourcedEnum("MAILGUN");

  private static final KnownValues<ExternallySourcedEnum> KNOWN =
      KnownValues.of(
          List.of(
              UNKNOWN,
              TWITTER,
              MEDIUM,
              LINKED_IN,
              INSTAGRAM,
              FACEBOOK,
              REDDIT,
              DISCORD,
              BIT_BUCKET,
              GIT_LAB,
              GIT_HUB,
              SLACK,
              MAILGUN));

  /** Wraps a text as it stands on the wire; any text is valid. */
  public ExternallySourcedEnum {
    required(value, "ExternallySourcedEnum.value");
  }

  /** Returns the value with this text, one of the constants where there is one. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ExternallySourcedEnum of(String value) {
    ExternallySourcedEnum known = KNOWN.find(value);
    return known == null ? new ExternallySourcedEnum(value) : known;
  }

  /** Returns the values that this version knows, in the contract's order. */
  public static List<ExternallySourcedEnum> knownValues() {
    return KNOWN.list();
  }

  @Override
  public String toString() {
    return value;
  }
}
