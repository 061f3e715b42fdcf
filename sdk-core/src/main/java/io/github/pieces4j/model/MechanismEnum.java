package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/** How something came about, for instance by hand or automatically. */
public record MechanismEnum(@JsonValue String value) implements OpenEnum {
  public static final MechanismEnum UNKNOWN = new MechanismEnum("UNKNOWN");
  public static final MechanismEnum MANUAL = new MechanismEnum("MANUAL");
  public static final MechanismEnum RECOMMENDED = new MechanismEnum("RECOMMENDED");
  public static final MechanismEnum AUTOMATIC = new MechanismEnum("AUTOMATIC");
  public static final MechanismEnum INTERNAL = new MechanismEnum("INTERNAL");
  public static final MechanismEnum DELETED = new MechanismEnum("DELETED");
  public static final MechanismEnum EXTERNAL_AGENT = new MechanismEnum("EXTERNAL_AGENT");

  private static final KnownValues<MechanismEnum> KNOWN =
      KnownValues.of(
          List.of(UNKNOWN, MANUAL, RECOMMENDED, AUTOMATIC, INTERNAL, DELETED, EXTERNAL_AGENT));

  /** Wraps a text as it stands on the wire; any text is valid. */
  public MechanismEnum {
    required(value, "MechanismEnum.value");
  }

  /** Returns the value with this text, one of the constants where there is one. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static MechanismEnum of(String value) {
    MechanismEnum known = KNOWN.find(value);
    return known == null ? new MechanismEnum(value) : known;
  }

  /** Returns the values that this version knows, in the contract's order. */
  public static List<MechanismEnum> knownValues() {
    return KNOWN.list();
  }

  @Override
  public String toString() {
    return value;
  }
}
