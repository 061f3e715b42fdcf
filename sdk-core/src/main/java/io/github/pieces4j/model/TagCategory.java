package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/** What the text of a tag is: a handle or an email address. */
@SchemaName("TagCategoryEnum")
public record TagCategory(@JsonValue String value) implements OpenEnum {
  public static final TagCategory UNKNOWN = new TagCategory("UNKNOWN");
  public static final TagCategory HANDLE = new TagCategory("HANDLE");
  public static final TagCategory EMAIL = new TagCategory("EMAIL");

  private static final KnownValues<TagCategory> KNOWN =
      KnownValues.of(List.of(UNKNOWN, HANDLE, EMAIL));

  /** Wraps a text as it stands on the wire; any text is valid. */
  public TagCategory {
    required(value, "TagCategory.value");
  }

  /** Returns the value with this text, one of the constants where there is one. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static TagCategory of(String value) {
    TagCategory known = KNOWN.find(value);
    return known == null ? new TagCategory(value) : known;
  }

  /** Returns the values that this version knows, in the contract's order. */
  public static List<TagCategory> knownValues() {
    return KNOWN.list();
  }

  @Override
  public String toString() {
    return value;
  }
}
