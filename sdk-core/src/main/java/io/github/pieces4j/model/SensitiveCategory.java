package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/** What kind of secret was found, such as a key or a token. */
@SchemaName("SensitiveCategoryEnum")
public record SensitiveCategory(@JsonValue String value) implements OpenEnum {
  public static final SensitiveCategory UNKNOWN = new SensitiveCategory("UNKNOWN");
  public static final SensitiveCategory SECRET = new SensitiveCategory("SECRET");
  public static final SensitiveCategory API_KEY = new SensitiveCategory("API_KEY");
  public static final SensitiveCategory CLIENT_ID = new SensitiveCategory("CLIENT_ID");
  public static final SensitiveCategory CLIENT_SECRET = new SensitiveCategory("CLIENT_SECRET");
  public static final SensitiveCategory SECRET_KEY = new SensitiveCategory("SECRET_KEY");
  public static final SensitiveCategory API_TOKEN = new SensitiveCategory("API_TOKEN");
  public static final SensitiveCategory ACCESS_KEY = new SensitiveCategory("ACCESS_KEY");
  public static final SensitiveCategory ACCESS_TOKEN = new SensitiveCategory("ACCESS_TOKEN");
  public static final SensitiveCategory URL = new SensitiveCategory("URL");
  public static final SensitiveCategory PUBLIC_KEY = new SensitiveCategory("PUBLIC_KEY");
  public static final SensitiveCategory PRIVATE_KEY = new SensitiveCategory("PRIVATE_KEY");
  public static final SensitiveCategory API_ID = new SensitiveCategory("API_ID");
  public static final SensitiveCategory WEB_HOOK_URL = new SensitiveCategory("WEB_HOOK_URL");

  private static final KnownValues<SensitiveCategory> KNOWN =
      KnownValues.of(
          List.of(
              UNKNOWN,
              SECRET,
              API_KEY,
              CLIENT_ID,
              CLIENT_SECRET,
              SECRET_KEY,
              API_TOKEN,
              ACCESS_KEY,
              ACCESS_TOKEN,
              URL,
              PUBLIC_KEY,
              PRIVATE_KEY,
              API_ID,
              WEB_HOOK_URL));

  /** Wraps a text as it stands on the wire; any text is valid. */
  public SensitiveCategory {
    required(value, "SensitiveCategory.value");
  }

  /** Returns the value with this text, one of the constants where there is one. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static SensitiveCategory of(String value) {
    SensitiveCategory known = KNOWN.find(value);
    return known == null ? new SensitiveCategory(value) : known;
  }

  /** Returns the values that this version knows, in the contract's order. */
  public static List<SensitiveCategory> knownValues() {
    return KNOWN.list();
  }

  @Override
  public String toString() {
    return value;
  }
}
