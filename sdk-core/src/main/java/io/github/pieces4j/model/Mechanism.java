package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/** How something came about, for instance by hand or automatically. */
@SchemaName("MechanismEnum")
public record Mechanism(@JsonValue String value) implements OpenEnum {
  public static final Mechanism UNKNOWN = new Mechanism("UNKNOWN");
  public static final Mechanism MANUAL = new Mechanism("MANUAL");
  public static final Mechanism RECOMMENDED = new Mechanism("RECOMMENDED");
  public static final Mechanism AUTOMATIC = new Mechanism("AUTOMATIC");
  public static final Mechanism INTERNAL = new Mechanism("INTERNAL");
  public static final Mechanism DELETED = new Mechanism("DELETED");
  public static final Mechanism EXTERNAL_AGENT = new Mechanism("EXTERNAL_AGENT");

  private static final KnownValues<Mechanism> KNOWN =
      KnownValues.of(
          List.of(UNKNOWN, MANUAL, RECOMMENDED, AUTOMATIC, INTERNAL, DELETED, EXTERNAL_AGENT));

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

  /** Returns the values that this version knows, in the contract's order. */
  public static List<Mechanism> knownValues() {
    return KNOWN.list();
  }

  @Override
  public String toString() {
    return value;
  }
}
