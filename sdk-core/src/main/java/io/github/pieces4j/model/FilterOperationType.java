package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/** Whether all or any of several searches must match. */
@SchemaName("FilterOperationTypeEnum")
public record FilterOperationType(@JsonValue String value) implements OpenEnum {
  public static final FilterOperationType UNKNOWN = new FilterOperationType("UNKNOWN");
  public static final FilterOperationType AND = new FilterOperationType("AND");
  public static final FilterOperationType OR = new FilterOperationType("OR");

  private static final KnownValues<FilterOperationType> KNOWN =
      KnownValues.of(List.of(UNKNOWN, AND, OR));

  /** Wraps a text as it stands on the wire; any text is valid. */
  public FilterOperationType {
    required(value, "FilterOperationType.value");
  }

  /** Returns the value with this text, one of the constants where there is one. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static FilterOperationType of(String value) {
    FilterOperationType known = KNOWN.find(value);
    return known == null ? new FilterOperationType(value) : known;
  }

  /** Returns the values that this version knows, in the contract's order. */
  public static List<FilterOperationType> knownValues() {
    return KNOWN.list();
  }

  @Override
  public String toString() {
    return value;
  }
}
