package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/** What the text of a tag is: a handle or an email address. */
public record TagCategoryEnum(@JsonValue String value) implements OpenEnum {
  public static final TagCategoryEnum UNKNOWN = new TagCategoryEnum("UNKNOWN");
  public static final TagCategoryEnum HANDLE = new TagCategoryEnum("HANDLE");
  public static final TagCategoryEnum EMAIL = new TagCategoryEnum("EMAIL");

  private static final KnownValues<TagCategoryEnum> KNOWN =
      KnownValues.of(List.of(UNKNOWN, HANDLE, EMAIL));

  /** Wraps a text as it stands on the wire; any text is valid. */
  public TagCategoryEnum {
    required(value, "TagCategoryEnum.value");
  }

  /** Returns the value with this text, one of the constants where there is one. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static TagCategoryEnum of(String value) {
    TagCategoryEnum known = KNOWN.find(value);
    return known == null ? new TagCategoryEnum(value) : known;
  }

  /** Returns the values that this version knows, in the contract's order. */
  public static List<TagCategoryEnum> knownValues() {
    return KNOWN.list();
  }

  @Override
  public String toString() {
    return value;
  }
}
