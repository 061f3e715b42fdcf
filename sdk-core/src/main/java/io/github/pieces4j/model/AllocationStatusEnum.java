package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/** The state of a personal cloud or of one of its addresses. */
public record AllocationStatusEnum(@JsonValue String value) implements OpenEnum {
  public static final AllocationStatusEnum UNKNOWN = new AllocationStatusEnum("UNKNOWN");
  public static final AllocationStatusEnum PENDING = new AllocationStatusEnum("PENDING");
  public static final AllocationStatusEnum RUNNING = new AllocationStatusEnum("RUNNING");
  public static final AllocationStatusEnum FAILED = new AllocationStatusEnum("FAILED");
  public static final AllocationStatusEnum SUCCEEDED = new AllocationStatusEnum("SUCCEEDED");
  public static final AllocationStatusEnum DISCONNECTED = new AllocationStatusEnum("DISCONNECTED");

  private static final KnownValues<AllocationStatusEnum> KNOWN =
      KnownValues.of(List.of(UNKNOWN, PENDING, RUNNING, FAILED, SUCCEEDED, DISCONNECTED));

  /** Wraps a text as it stands on the wire; any text is valid. */
  public AllocationStatusEnum {
    required(value, "AllocationStatusEnum.value");
  }

  /** Returns the value with this text, one of the constants where there is one. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static AllocationStatusEnum of(String value) {
    AllocationStatusEnum known = KNOWN.find(value);
    return known == null ? new AllocationStatusEnum(value) : known;
  }

  /** Returns the values that this version knows, in the contract's order. */
  public static List<AllocationStatusEnum> knownValues() {
    return KNOWN.list();
  }

  @Override
  public String toString() {
    return value;
  }
}
