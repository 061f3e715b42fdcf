package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/**
 * Which outside service a person's details were taken from.
 *
 * @since 0.1
 */
@SchemaName("ExternallySourcedEnum")
public record ExternallySourced(@JsonValue String value) implements OpenEnum {
  private static final KnownValues<ExternallySourced> KNOWN = new KnownValues<>();

  public static final ExternallySourced UNKNOWN = known("UNKNOWN");
  public static final ExternallySourced TWITTER = known("TWITTER");
  public static final ExternallySourced MEDIUM = known("MEDIUM");
  public static final ExternallySourced LINKED_IN = known("LINKED_IN");
  public static final ExternallySourced INSTAGRAM = known("INSTAGRAM");
  public static final ExternallySourced FACEBOOK = known("FACEBOOK");
  public static final ExternallySourced REDDIT = known("REDDIT");
  public static final ExternallySourced DISCORD = known("DISCORD");
  public static final ExternallySourced BIT_BUCKET = known("BIT_BUCKET");
  public static final ExternallySourced GIT_LAB = known("GIT_LAB");
  public static final ExternallySourced GIT_HUB = known("GIT_HUB");
  public static final ExternallySourced SLACK = known("SLACK");
  public static final ExternallySourced MAILGUN = known("MAILGUN");

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

  private static ExternallySourced known(String value) {
    return KNOWN.add(new ExternallySourced(value));
  }

  /** Returns the values that this version knows, in the contract's order. */
  public static List<ExternallySourced> knownValues() {
    return KNOWN.list();
  }

  @Override
  public KnownExternallySourced known() {
    return KnownExternallySourced.at(KNOWN.indexOf(value));
  }

  @Override
  public String toString() {
    return value;
  }
}
