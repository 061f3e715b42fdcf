package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/** How long one billing period of a subscription is. */
public record SubscriptionTermEnum(@JsonValue String value) implements OpenEnum {
  public static final SubscriptionTermEnum UNKNOWN = new SubscriptionTermEnum("UNKNOWN");
  public static final SubscriptionTermEnum MONTH = new SubscriptionTermEnum("month");
  public static final SubscriptionTermEnum YEAR = new SubscriptionTermEnum("year");
  public static final SubscriptionTermEnum QUARTER = new SubscriptionTermEnum("quarter");

  private static final KnownValues<SubscriptionTermEnum> KNOWN =
      KnownValues.of(List.of(UNKNOWN, MONTH, YEAR, QUARTER));

  /** Wraps a text as it stands on the wire; any text is valid. */
  public SubscriptionTermEnum {
    required(value, "SubscriptionTermEnum.value");
  }

  /** Returns the value with this text, one of the constants where there is one. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static SubscriptionTermEnum of(String value) {
    SubscriptionTermEnum known = KNOWN.find(value);
    return known == null ? new SubscriptionTermEnum(value) : known;
  }

  /** Returns the values that this version knows, in the contract's order. */
  public static List<SubscriptionTermEnum> knownValues() {
    return KNOWN.list();
  }

  @Override
  public String toString() {
    return value;
  }
}
