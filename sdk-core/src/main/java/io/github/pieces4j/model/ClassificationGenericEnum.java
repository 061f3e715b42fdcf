package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/** The broad kind of a piece of content, such as code, text or image. */
public record ClassificationGenericEnum(@JsonValue String value) implements OpenEnum {
  public static final ClassificationGenericEnum UNKNOWN = new ClassificationGenericEnum("UNKNOWN");
  public static final ClassificationGenericEnum CODE = new ClassificationGenericEnum("CODE");
  public static final ClassificationGenericEnum TEXT = new ClassificationGenericEnum("TEXT");
  public static final ClassificationGenericEnum IMAGE = new ClassificationGenericEnum("IMAGE");
  public static final ClassificationGenericEnum VIDEO = new ClassificationGenericEnum("VIDEO");
  public static final ClassificationGenericEnum EXTERNAL_RESOURCE_REFERENCE =
      new ClassificationGenericEnum("EXTERNAL_RESOURCE_REFERENCE");
  public static final ClassificationGenericEnum FILE = new ClassificationGenericEnum("FILE");

  private static final KnownValues<ClassificationGenericEnum> KNOWN =
      KnownValues.of(List.of(UNKNOWN, CODE, TEXT, IMAGE, VIDEO, EXTERNAL_RESOURCE_REFERENCE, FILE));

  /** Wraps a text as it stands on the wire; any text is valid. */
  public ClassificationGenericEnum {
    required(value, "ClassificationGenericEnum.value");
  }

  /** Returns the value with this text, one of the constants where there is one. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ClassificationGenericEnum of(String value) {
    ClassificationGenericEnum known = KNOWN.find(value);
    return known == null ? new ClassificationGenericEnum(value) : known;
  }

  /** Returns the values that this version knows, in the contract's order. */
  public static List<ClassificationGenericEnum> knownValues() {
    return KNOWN.list();
  }

  @Override
  public String toString() {
    return value;
  }
}
