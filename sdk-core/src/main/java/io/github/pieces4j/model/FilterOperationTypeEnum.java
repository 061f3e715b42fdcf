package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/** Whether all or any of several searches must match. */
public record FilterOperationTypeEnum(@JsonValue String value) implements OpenEnum {
  public static final FilterOperationTypeEnum UNKNOWN = new FilterOperationTypeEnum("UNKNOWN");
  public static final FilterOperationTypeEnum AND = new FilterOperationTypeEnum("AND");
  public static final FilterOperationTypeEnum OR = new FilterOperationTypeEnum("OR");

  private static final KnownValues<FilterOperationTypeEnum> KNOWN =
      KnownValues.of(List.of(UNKNOWN, AND, OR));

  /** Wraps a text as it stands on the wire; any text is valid. */
  public FilterOperationTypeEnum {
    required(value, "FilterOperationTypeEnum.value");
  }

  /** Returns the value with this text, one of the constants where there is one. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static FilterOperationTypeEnum of(String value) {
    FilterOperationTypeEnum known = KNOWN.find(value);
    return known == null ? new FilterOperationTypeEnum(value) : known;
  }

  /** Returns the values that this version knows, in the contract's order. */
  public static List<FilterOperationTypeEnum> knownValues() {
    return KNOWN.list();
  }

  @Override
  public String toString() {
    return value;
  }
}
