package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/**
 * Which version of the data model an object follows.
 *
 * @since 0.1
 */
@SchemaName("EmbeddedModelSchemaSemanticVersionEnum")
public record EmbeddedModelSchemaSemanticVersion(@JsonValue String value) implements OpenEnum {
  private static final KnownValues<EmbeddedModelSchemaSemanticVersion> KNOWN = new KnownValues<>();

  public static final EmbeddedModelSchemaSemanticVersion UNKNOWN = known("UNKNOWN");
  public static final EmbeddedModelSchemaSemanticVersion MAJOR_0_MINOR_0_PATCH_1 =
      known("MAJOR_0_MINOR_0_PATCH_1");

  /** Wraps a text as it stands on the wire; any text is valid. */
  public EmbeddedModelSchemaSemanticVersion {
    required(value, "EmbeddedModelSchemaSemanticVersion.value");
  }

  /** Returns the value with this text, one of the constants where there is one. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static EmbeddedModelSchemaSemanticVersion of(String value) {
    EmbeddedModelSchemaSemanticVersion known = KNOWN.find(value);
    return known == null ? new EmbeddedModelSchemaSemanticVersion(value) : known;
  }

  private static EmbeddedModelSchemaSemanticVersion known(String value) {
    return KNOWN.add(new EmbeddedModelSchemaSemanticVersion(value));
  }

  /** Returns the values that this version knows, in the contract's order. */
  public static List<EmbeddedModelSchemaSemanticVersion> knownValues() {
    return KNOWN.list();
  }

  @Override
  public KnownEmbeddedModelSchemaSemanticVersion known() {
    return KnownEmbeddedModelSchemaSemanticVersion.at(KNOWN.indexOf(value));
  }

  @Override
  public String toString() {
    return value;
  }
}
