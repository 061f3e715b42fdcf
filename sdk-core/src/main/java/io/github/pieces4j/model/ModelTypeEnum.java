package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/** What a model is tuned for: balance, speed or accuracy. */
public record ModelTypeEnum(@JsonValue String value) implements OpenEnum {
  public static final ModelTypeEnum UNKNOWN = new ModelTypeEnum("UNKNOWN");
  public static final ModelTypeEnum BALANCED = new ModelTypeEnum("BALANCED");
  public static final ModelTypeEnum SPEED = new ModelTypeEnum("SPEED");
  public static final ModelTypeEnum ACCURACY = new ModelTypeEnum("ACCURACY");

  private static final KnownValues<ModelTypeEnum> KNOWN =
      KnownValues.of(List.of(UNKNOWN, BALANCED, SPEED, ACCURACY));

  /** Wraps a text as it stands on the wire; any text is valid. */
  public ModelTypeEnum {
    required(value, "ModelTypeEnum.value");
  }

  /** Returns the value with this text, one of the constants where there is one. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ModelTypeEnum of(String value) {
    ModelTypeEnum known = KNOWN.find(value);
    return known == null ? new ModelTypeEnum(value) : known;
  }

  /** Returns the values that this version knows, in the contract's order. */
  public static List<ModelTypeEnum> knownValues() {
    return KNOWN.list();
  }

  @Override
  public String toString() {
    return value;
  }
}
