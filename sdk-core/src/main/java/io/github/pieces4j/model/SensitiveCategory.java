package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/**
 * What kind of secret was found, such as a key or a token.
 *
 * @since 0.1
 */
@SchemaName("SensitiveCategoryEnum")
public record SensitiveCategory(@JsonValue String value) implements OpenEnum {
  private static final KnownValues<SensitiveCategory> KNOWN = new KnownValues<>();

  public static final SensitiveCategory UNKNOWN = known("UNKNOWN");
  public static final SensitiveCategory SECRET = known("SECRET");
  public static final SensitiveCategory API_KEY = known("API_KEY");
  public static final SensitiveCategory CLIENT_ID = known("CLIENT_ID");
  public static final SensitiveCategory CLIENT_SECRET = known("CLIENT_SECRET");
  public static final SensitiveCategory SECRET_KEY = known("SECRET_KEY");
  public static final SensitiveCategory API_TOKEN = known("API_TOKEN");
  public static final SensitiveCategory ACCESS_KEY = known("ACCESS_KEY");
  public static final SensitiveCategory ACCESS_TOKEN = known("ACCESS_TOKEN");
  public static final SensitiveCategory URL = known("URL");
  public static final SensitiveCategory PUBLIC_KEY = known("PUBLIC_KEY");
  public static final SensitiveCategory PRIVATE_KEY = known("PRIVATE_KEY");
  public static final SensitiveCategory API_ID = known("API_ID");
  public static final SensitiveCategory WEB_HOOK_URL = known("WEB_HOOK_URL");

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

  private static SensitiveCategory known(String value) {
    return KNOWN.add(new SensitiveCategory(value));
  }

  /** Returns the values that this version knows, in the contract's order. */
  public static List<SensitiveCategory> knownValues() {
    return KNOWN.list();
  }

  @Override
  public KnownSensitiveCategory known() {
    return KnownSensitiveCategory.at(KNOWN.indexOf(value));
  }

  @Override
  public String toString() {
    return value;
  }
}
