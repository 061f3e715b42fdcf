package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/**
 * How something came about, for instance by hand or automatically.
 *
 * @since 0.1
 */
@SchemaName("MechanismEnum")
public record Mechanism(@JsonValue String value) implements OpenEnum {
  private static final KnownValues<Mechanism> KNOWN = new KnownValues<>();

  public static final Mechanism UNKNOWN = known("UNKNOWN");
  public static final Mechanism MANUAL = known("MANUAL");
  public static final Mechanism RECOMMENDED = known("RECOMMENDED");
  public static final Mechanism AUTOMATIC = known("AUTOMATIC");
  public static final Mechanism INTERNAL = known("INTERNAL");
  public static final Mechanism DELETED = known("DELETED");
  public static final Mechanism EXTERNAL_AGENT = known("EXTERNAL_AGENT");

  /** Wraps a text as it stands on the wire; any text is valid. */
  public Mechanism {
    required(value, "Mechanism.value");
  }

  /** Returns the value with this text, one of the constants where there is one. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Mechanism of(String value) {
    Mechanism known = KNOWN.find(value);
    return known == null ? new Mechanism(value) : known;
  }

  private static Mechanism known(String value) {
    return KNOWN.add(new Mechanism(value));
  }

  /** Returns the values that this version knows, in the contract's order. */
  public static List<Mechanism> knownValues() {
    return KNOWN.list();
  }

  @Override
  public KnownMechanism known() {
    return KnownMechanism.at(KNOWN.indexOf(value));
  }

  @Override
  public String toString() {
    return value;
  }
}
