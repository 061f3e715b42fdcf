package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/**
 * What a model is tuned for: balance, speed or accuracy.
 *
 * @since 0.1
 */
@SchemaName("ModelTypeEnum")
public record ModelType(@JsonValue String value) implements OpenEnum {
  private static final KnownValues<ModelType> KNOWN = new KnownValues<>();

  public static final ModelType UNKNOWN = known("UNKNOWN");
  public static final ModelType BALANCED = known("BALANCED");
  public static final ModelType SPEED = known("SPEED");
  public static final ModelType ACCURACY = known("ACCURACY");

  /** Wraps a text as it stands on the wire; any text is valid. */
  public ModelType {
    required(value, "ModelType.value");
  }

  /** Returns the value with this text, one of the constants where there is one. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ModelType of(String value) {
    ModelType known = KNOWN.find(value);
    return known == null ? new ModelType(value) : known;
  }

  private static ModelType known(String value) {
    return KNOWN.add(new ModelType(value));
  }

  /** Returns the values that this version knows, in the contract's order. */
  public static List<ModelType> knownValues() {
    return KNOWN.list();
  }

  @Override
  public KnownModelType known() {
    return KnownModelType.at(KNOWN.indexOf(value));
  }

  @Override
  public String toString() {
    return value;
  }
}
