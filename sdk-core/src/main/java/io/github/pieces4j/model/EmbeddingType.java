package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/** Which kind of embedding a search compares. */
@SchemaName("EmbeddingsSearchOptionsEmbeddingTypeEnum")
public record EmbeddingType(@JsonValue String value) implements OpenEnum {
  public static final EmbeddingType UNKNOWN = new EmbeddingType("UNKNOWN");
  public static final EmbeddingType JINA = new EmbeddingType("JINA");
  public static final EmbeddingType NCS = new EmbeddingType("NCS");

  private static final KnownValues<EmbeddingType> KNOWN =
      KnownValues.of(List.of(UNKNOWN, JINA, NCS));

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

  /** Returns the values that this version knows, in the contract's order. */
  public static List<EmbeddingType> knownValues() {
    return KNOWN.list();
  }

  @Override
  public String toString() {
    return value;
  }
}
