package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/**
 * How long one billing period of a subscription is.
 *
 * @since 0.1
 */
@SchemaName("SubscriptionTermEnum")
public record SubscriptionTerm(@JsonValue String value) implements OpenEnum {
  private static final KnownValues<SubscriptionTerm> KNOWN = new KnownValues<>();

  public static final SubscriptionTerm UNKNOWN = known("UNKNOWN");
  public static final SubscriptionTerm MONTH = known("month");
  public static final SubscriptionTerm YEAR = known("year");
  public static final SubscriptionTerm QUARTER = known("quarter");

  /** Wraps a text as it stands on the wire; any text is valid. */
  public SubscriptionTerm {
    required(value, "SubscriptionTerm.value");
  }

  /** Returns the value with this text, one of the constants where there is one. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static SubscriptionTerm of(String value) {
    SubscriptionTerm known = KNOWN.find(value);
    return known == null ? new SubscriptionTerm(value) : known;
  }

  private static SubscriptionTerm known(String value) {
    return KNOWN.add(new SubscriptionTerm(value));
  }

  /** Returns the values that this version knows, in the contract's order. */
  public static List<SubscriptionTerm> knownValues() {
    return KNOWN.list();
  }

  @Override
  public KnownSubscriptionTerm known() {
    return KnownSubscriptionTerm.at(KNOWN.indexOf(value));
  }

  @Override
  public String toString() {
    return value;
  }
}
