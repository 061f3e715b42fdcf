package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/** The state of a personal cloud or of one of its addresses. */
@SchemaName("AllocationStatusEnum")
public record AllocationStatus(@JsonValue String value) implements OpenEnum {
  public static final AllocationStatus UNKNOWN = new AllocationStatus("UNKNOWN");
  public static final AllocationStatus PENDING = new AllocationStatus("PENDING");
  public static final AllocationStatus RUNNING = new AllocationStatus("RUNNING");
  public static final AllocationStatus FAILED = new AllocationStatus("FAILED");
  public static final AllocationStatus SUCCEEDED = new AllocationStatus("SUCCEEDED");
  public static final AllocationStatus DISCONNECTED = new AllocationStatus("DISCONNECTED");

  private static final KnownValues<AllocationStatus> KNOWN =
      KnownValues.of(List.of(UNKNOWN, PENDING, RUNNING, FAILED, SUCCEEDED, DISCONNECTED));

  /** Wraps a text as it stands on the wire; any text is valid. */
  public AllocationStatus {
    required(value, "AllocationStatus.value");
  }

  /** Returns the value with this text, one of the constants where there is one. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static AllocationStatus of(String value) {
    AllocationStatus known = KNOWN.find(value);
    return known == null ? new AllocationStatus(value) : known;
  }

  /** Returns the values that this version knows, in the contract's order. */
  public static List<AllocationStatus> knownValues() {
    return KNOWN.list();
  }

  @Override
  public String toString() {
    return value;
  }
}
