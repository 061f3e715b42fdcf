package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/**
 * The state of a personal cloud or of one of its addresses.
 *
 * @since 0.1
 */
@SchemaName("AllocationStatusEnum")
public record AllocationStatus(@JsonValue String value) implements OpenEnum {
  private static final KnownValues<AllocationStatus> KNOWN = new KnownValues<>();

  public static final AllocationStatus UNKNOWN = known("UNKNOWN");
  public static final AllocationStatus PENDING = known("PENDING");
  public static final AllocationStatus RUNNING = known("RUNNING");
  public static final AllocationStatus FAILED = known("FAILED");
  public static final AllocationStatus SUCCEEDED = known("SUCCEEDED");
  public static final AllocationStatus DISCONNECTED = known("DISCONNECTED");

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

  private static AllocationStatus known(String value) {
    return KNOWN.add(new AllocationStatus(value));
  }

  /** Returns the values that this version knows, in the contract's order. */
  public static List<AllocationStatus> knownValues() {
    return KNOWN.list();
  }

  @Override
  public KnownAllocationStatus known() {
    return KnownAllocationStatus.at(KNOWN.indexOf(value));
  }

  @Override
  public String toString() {
    return value;
  }
}
