package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/** Where processing may take place: on the device, in the cloud, or both. */
@SchemaName("CapabilitiesEnum")
public record Capability(@JsonValue String value) implements OpenEnum {
  public static final Capability UNKNOWN = new Capability("UNKNOWN");
  public static final Capability LOCAL = new Capability("LOCAL");
  public static final Capability CLOUD = new Capability("CLOUD");
  public static final Capability BLENDED = new Capability("BLENDED");

  private static final KnownValues<Capability> KNOWN =
      KnownValues.of(List.of(UNKNOWN, LOCAL, CLOUD, BLENDED));

  /** Wraps a text as it stands on the wire; any text is valid. */
  public Capability {
    required(value, "Capability.value");
  }

  /** Returns the value with this text, one of the constants where there is one. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Capability of(String value) {
    Capability known = KNOWN.find(value);
    return known == null ? new Capability(value) : known;
  }

  /** Returns the values that this version knows, in the contract's order. */
  public static List<Capability> knownValues() {
    return KNOWN.list();
  }

  @Override
  public String toString() {
    return value;
  }
}
