package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/** Where processing may take place: on the device, in the cloud, or both. */
public record CapabilitiesEnum(@JsonValue String value) implements OpenEnum {
  public static final CapabilitiesEnum UNKNOWN = new CapabilitiesEnum("UNKNOWN");
  public static final CapabilitiesEnum LOCAL = new CapabilitiesEnum("LOCAL");
  public static final CapabilitiesEnum CLOUD = new CapabilitiesEnum("CLOUD");
  public static final CapabilitiesEnum BLENDED = new CapabilitiesEnum("BLENDED");

  private static final KnownValues<CapabilitiesEnum> KNOWN =
      KnownValues.of(List.of(UNKNOWN, LOCAL, CLOUD, BLENDED));

  /** Wraps a text as it stands on the wire; any text is valid. */
  public CapabilitiesEnum {
    required(value, "CapabilitiesEnum.value");
  }

  /** Returns the value with this text, one of the constants where there is one. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static CapabilitiesEnum of(String value) {
    CapabilitiesEnum known = KNOWN.find(value);
    return known == null ? new CapabilitiesEnum(value) : known;
  }

  /** Returns the values that this version knows, in the contract's order. */
  public static List<CapabilitiesEnum> knownValues() {
    return KNOWN.list();
  }

  @Override
  public String toString() {
    return value;
  }
}
