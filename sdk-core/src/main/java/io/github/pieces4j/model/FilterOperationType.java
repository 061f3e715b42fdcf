package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/**
 * Whether all or any of several searches must match.
 *
 * @since 0.1
 */
@SchemaName("FilterOperationTypeEnum")
public record FilterOperationType(@JsonValue String value) implements OpenEnum {
  private static final KnownValues<FilterOperationType> KNOWN = new KnownValues<>();

  public static final FilterOperationType UNKNOWN = known("UNKNOWN");
  public static final FilterOperationType AND = known("AND");
  public static final FilterOperationType OR = known("OR");

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

  private static FilterOperationType known(String value) {
    return KNOWN.add(new FilterOperationType(value));
  }

  /** Returns the values that this version knows, in the contract's order. */
  public static List<FilterOperationType> knownValues() {
    return KNOWN.list();
  }

  @Override
  public KnownFilterOperationType known() {
    return KnownFilterOperationType.at(KNOWN.indexOf(value));
  }

  @Override
  public String toString() {
    return value;
  }
}
