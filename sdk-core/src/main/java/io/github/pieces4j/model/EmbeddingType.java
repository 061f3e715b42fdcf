package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/**
 * Which kind of embedding a search compares.
 *
 * @since 0.1
 */
@SchemaName("EmbeddingsSearchOptionsEmbeddingTypeEnum")
public record EmbeddingType(@JsonValue String value) implements OpenEnum {
  private static final KnownValues<EmbeddingType> KNOWN = new KnownValues<>();

  public static final EmbeddingType UNKNOWN = known("UNKNOWN");
  public static final EmbeddingType JINA = known("JINA");
  public static final EmbeddingType NCS = known("NCS");

  /** Wraps a text as it stands on the wire; any text is valid. */
  public EmbeddingType {
    required(value, "EmbeddingType.value");
  }

  /** Returns the value with this text, one of the constants where there is one. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static EmbeddingType of(String value) {
    EmbeddingType known = KNOWN.find(value);
    return known == null ? new EmbeddingType(value) : known;
  }

  private static EmbeddingType known(String value) {
    return KNOWN.add(new EmbeddingType(value));
  }

  /** Returns the values that this version knows, in the contract's order. */
  public static List<EmbeddingType> knownValues() {
    return KNOWN.list();
  }

  @Override
  public KnownEmbeddingType known() {
    return KnownEmbeddingType.at(KNOWN.indexOf(value));
  }

  @Override
  public String toString() {
    return value;
  }
}
