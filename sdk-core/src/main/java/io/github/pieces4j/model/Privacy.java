package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/**
 * Which usage data may be collected: all, none, or only without a link to the user.
 *
 * @since 0.1
 */
@SchemaName("PrivacyEnum")
public record Privacy(@JsonValue String value) implements OpenEnum {
  private static final KnownValues<Privacy> KNOWN = new KnownValues<>();

  public static final Privacy UNKNOWN = known("UNKNOWN");
  public static final Privacy OPEN = known("OPEN");
  public static final Privacy CLOSED = known("CLOSED");
  public static final Privacy ANONYMOUS = known("ANONYMOUS");

  /** Wraps a text as it stands on the wire; any text is valid. */
  public Privacy {
    required(value, "Privacy.value");
  }

  /** Returns the value with this text, one of the constants where there is one. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Privacy of(String value) {
    Privacy known = KNOWN.find(value);
    return known == null ? new Privacy(value) : known;
  }

  private static Privacy known(String value) {
    return KNOWN.add(new Privacy(value));
  }

  /** Returns the values that this version knows, in the contract's order. */
  public static List<Privacy> knownValues() {
    return KNOWN.list();
  }

  @Override
  public KnownPrivacy known() {
    return KnownPrivacy.at(KNOWN.indexOf(value));
  }

  @Override
  public String toString() {
    return value;
  }
}
