package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/** Whether a setting of an organisation or team is on. */
public record InstanceConfigurationEnabledEnum(@JsonValue String value) implements OpenEnum {
  public static final InstanceConfigurationEnabledEnum UNKNOWN =
      new InstanceConfigurationEnabledEnum("UNKNOWN");
  public static final InstanceConfigurationEnabledEnum ENABLED =
      new InstanceConfigurationEnabledEnum("ENABLED");
  public static final InstanceConfigurationEnabledEnum DISABLED =
      new InstanceConfigurationEnabledEnum("DISABLED");

  private static final KnownValues<InstanceConfigurationEnabledEnum> KNOWN =
      KnownValues.of(List.of(UNKNOWN, ENABLED, DISABLED));

  /** Wraps a text as it stands on the wire; any text is valid. */
  public InstanceConfigurationEnabledEnum {
    required(value, "InstanceConfigurationEnabledEnum.value");
  }

  /** Returns the value with this text, one of the constants where there is one. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static InstanceConfigurationEnabledEnum of(String value) {
    InstanceConfigurationEnabledEnum known = KNOWN.find(value);
    return known == null ? new InstanceConfigurationEnabledEnum(value) : known;
  }

  /** Returns the values that this version knows, in the contract's order. */
  public static List<InstanceConfigurationEnabledEnum> knownValues() {
    return KNOWN.list();
  }

  @Override
  public String toString() {
    return value;
  }
}
