package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/**
 * What the text of a tag is: a handle or an email address.
 *
 * @since 0.1
 */
@SchemaName("TagCategoryEnum")
public record TagCategory(@JsonValue String value) implements OpenEnum {
  private static final KnownValues<TagCategory> KNOWN = new KnownValues<>();

  public static final TagCategory UNKNOWN = known("UNKNOWN");
  public static final TagCategory HANDLE = known("HANDLE");
  public static final TagCategory EMAIL = known("EMAIL");

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

  private static TagCategory known(String value) {
    return KNOWN.add(new TagCategory(value));
  }

  /** Returns the values that this version knows, in the contract's order. */
  public static List<TagCategory> knownValues() {
    return KNOWN.list();
  }

  @Override
  public KnownTagCategory known() {
    return KnownTagCategory.at(KNOWN.indexOf(value));
  }

  @Override
  public String toString() {
    return value;
  }
}
