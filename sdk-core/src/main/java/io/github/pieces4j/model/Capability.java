package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/**
 * Where processing may take place: on the device, in the cloud, or both.
 *
 * @since 0.1
 */
@SchemaName("CapabilitiesEnum")
public record Capability(@JsonValue String value) implements OpenEnum {
  private static final KnownValues<Capability> KNOWN = new KnownValues<>();

  public static final Capability UNKNOWN = known("UNKNOWN");
  public static final Capability LOCAL = known("LOCAL");
  public static final Capability CLOUD = known("CLOUD");
  public static final Capability BLENDED = known("BLENDED");

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

  private static Capability known(String value) {
    return KNOWN.add(new Capability(value));
  }

  /** Returns the values that this version knows, in the contract's order. */
  public static List<Capability> knownValues() {
    return KNOWN.list();
  }

  @Override
  public KnownCapability known() {
    return KnownCapability.at(KNOWN.indexOf(value));
  }

  @Override
  public String toString() {
    return value;
  }
}
