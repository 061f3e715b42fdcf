package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/** The broad kind of a piece of content, such as code, text or image. */
@SchemaName("ClassificationGenericEnum")
public record GenericClassification(@JsonValue String value) implements OpenEnum {
  public static final GenericClassification UNKNOWN = new GenericClassification("UNKNOWN");
  public static final GenericClassification CODE = new GenericClassification("CODE");
  public static final GenericClassification TEXT = new GenericClassification("TEXT");
  public static final GenericClassification IMAGE = new GenericClassification("IMAGE");
  public static final GenericClassification VIDEO = new GenericClassification("VIDEO");
  public static final GenericClassification EXTERNAL_RESOURCE_REFERENCE =
      new GenericClassification("EXTERNAL_RESOURCE_REFERENCE");
  public static final GenericClassification FILE = new GenericClassification("FILE");

  private static final KnownValues<GenericClassification> KNOWN =
      KnownValues.of(List.of(UNKNOWN, CODE, TEXT, IMAGE, VIDEO, EXTERNAL_RESOURCE_REFERENCE, FILE));

  /** Wraps a text as it stands on the wire; any text is valid. */
  public GenericClassification {
    required(value, "GenericClassification.value");
  }

  /** Returns the value with this text, one of the constants where there is one. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static GenericClassification of(String value) {
    GenericClassification known = KNOWN.find(value);
    return known == null ? new GenericClassification(value) : known;
  }

  /** Returns the values that this version knows, in the contract's order. */
  public static List<GenericClassification> knownValues() {
    return KNOWN.list();
  }

  @Override
  public String toString() {
    return value;
  }
}
