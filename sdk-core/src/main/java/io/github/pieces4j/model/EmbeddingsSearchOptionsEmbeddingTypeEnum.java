package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/** Which kind of embedding a search compares. */
public record EmbeddingsSearchOptionsEmbeddingTypeEnum(@JsonValue String value)
    implements OpenEnum {
  public static final EmbeddingsSearchOptionsEmbeddingTypeEnum UNKNOWN =
      new EmbeddingsSearchOptionsEmbeddingTypeEnum("UNKNOWN");
  public static final EmbeddingsSearchOptionsEmbeddingTypeEnum JINA =
      new EmbeddingsSearchOptionsEmbeddingTypeEnum("JINA");
  public static final EmbeddingsSearchOptionsEmbeddingTypeEnum NCS =
      new EmbeddingsSearchOptionsEmbeddingTypeEnum("NCS");

  private static final KnownValues<EmbeddingsSearchOptionsEmbeddingTypeEnum> KNOWN =
      KnownValues.of(List.of(UNKNOWN, JINA, NCS));

  /** Wraps a text as it stands on the wire; any text is valid. */
  public EmbeddingsSearchOptionsEmbeddingTypeEnum {
    required(value, "EmbeddingsSearchOptionsEmbeddingTypeEnum.value");
  }

  /** Returns the value with this text, one of the constants where there is one. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static EmbeddingsSearchOptionsEmbeddingTypeEnum of(String value) {
    EmbeddingsSearchOptionsEmbeddingTypeEnum known = KNOWN.find(value);
    return known == null ? new EmbeddingsSearchOptionsEmbeddingTypeEnum(value) : known;
  }

  /** Returns the values that this version knows, in the contract's order. */
  public static List<EmbeddingsSearchOptionsEmbeddingTypeEnum> knownValues() {
    return KNOWN.list();
  }

  @Override
  public String toString() {
    return value;
  }
}
