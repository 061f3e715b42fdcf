package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/**
 * The broad kind of a piece of content, such as code, text or image.
 *
 * @since 0.1
 */
@SchemaName("ClassificationGenericEnum")
public record GenericClassification(@JsonValue String value) implements OpenEnum {
  private static final KnownValues<GenericClassification> KNOWN = new KnownValues<>();

  public static final GenericClassification UNKNOWN = known("UNKNOWN");
  public static final GenericClassification CODE = known("CODE");
  public static final GenericClassification TEXT = known("TEXT");
  public static final GenericClassification IMAGE = known("IMAGE");
  public static final GenericClassification VIDEO = known("VIDEO");
  public static final GenericClassification EXTERNAL_RESOURCE_REFERENCE =
      known("EXTERNAL_RESOURCE_REFERENCE");
  public static final GenericClassification FILE = known("FILE");

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

  private static GenericClassification known(String value) {
    return KNOWN.add(new GenericClassification(value));
  }

  /** Returns the values that this version knows, in the contract's order. */
  public static List<GenericClassification> knownValues() {
    return KNOWN.list();
  }

  @Override
  public KnownGenericClassification known() {
    return KnownGenericClassification.at(KNOWN.indexOf(value));
  }

  @Override
  public String toString() {
    return value;
  }
}
