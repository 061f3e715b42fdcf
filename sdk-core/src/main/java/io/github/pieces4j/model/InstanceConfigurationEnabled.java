package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/**
 * Whether a setting of an organization or team is on.
 *
 * @since 0.1
 */
@SchemaName("InstanceConfigurationEnabledEnum")
public record InstanceConfigurationEnabled(@JsonValue String value) implements OpenEnum {
  private static final KnownValues<InstanceConfigurationEnabled> KNOWN = new KnownValues<>();

  public static final InstanceConfigurationEnabled UNKNOWN = known("UNKNOWN");
  public static final InstanceConfigurationEnabled ENABLED = known("ENABLED");
  public static final InstanceConfigurationEnabled DISABLED = known("DISABLED");

  /** Wraps a text as it stands on the wire; any text is valid. */
  public InstanceConfigurationEnabled {
    required(value, "InstanceConfigurationEnabled.value");
  }

  /** Returns the value with this text, one of the constants where there is one. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static InstanceConfigurationEnabled of(String value) {
    InstanceConfigurationEnabled known = KNOWN.find(value);
    return known == null ? new InstanceConfigurationEnabled(value) : known;
  }

  private static InstanceConfigurationEnabled known(String value) {
    return KNOWN.add(new InstanceConfigurationEnabled(value));
  }

  /** Returns the values that this version knows, in the contract's order. */
  public static List<InstanceConfigurationEnabled> knownValues() {
    return KNOWN.list();
  }

  @Override
  public KnownInstanceConfigurationEnabled known() {
    return KnownInstanceConfigurationEnabled.at(KNOWN.indexOf(value));
  }

  @Override
  public String toString() {
    return value;
  }
}
