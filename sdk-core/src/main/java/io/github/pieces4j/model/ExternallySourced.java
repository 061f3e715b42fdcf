package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/** Which outside service a person's details were taken from. */
@SchemaName("ExternallySourcedEnum")
public record ExternallySourced(@JsonValue String value) implements OpenEnum {
  public static final ExternallySourced UNKNOWN = new ExternallySourced("UNKNOWN");
  public static final ExternallySourced TWITTER = new ExternallySourced("TWITTER");
  public static final ExternallySourced MEDIUM = new ExternallySourced("MEDIUM");
  public static final ExternallySourced LINKED_IN = new ExternallySourced("LINKED_IN");
  public static final ExternallySourced INSTAGRAM = new ExternallySourced("INSTAGRAM");
  public static final ExternallySourced FACEBOOK = new ExternallySourced("FACEBOOK");
  public static final ExternallySourced REDDIT = new ExternallySourced("REDDIT");
  public static final ExternallySourced DISCORD = new ExternallySourced("DISCORD");
  public static final ExternallySourced BIT_BUCKET = new ExternallySourced("BIT_BUCKET");
  public static final ExternallySourced GIT_LAB = new ExternallySourced("GIT_LAB");
  public static final ExternallySourced GIT_HUB = new ExternallySourced("GIT_HUB");
  public static final ExternallySourced SLACK = new ExternallySourced("SLACK");
  public static final ExternallySourced MAILGUN = new ExternallySourced("MAILGUN");

  private static final KnownValues<ExternallySourced> KNOWN =
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
  public ExternallySourced {
    required(value, "ExternallySourced.value");
  }

  /** Returns the value with this text, one of the constants where there is one. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ExternallySourced of(String value) {
    ExternallySourced known = KNOWN.find(value);
    return known == null ? new ExternallySourced(value) : known;
  }

  /** Returns the values that this version knows, in the contract's order. */
  public static List<ExternallySourced> knownValues() {
    return KNOWN.list();
  }

  @Override
  public String toString() {
    return value;
  }
}
