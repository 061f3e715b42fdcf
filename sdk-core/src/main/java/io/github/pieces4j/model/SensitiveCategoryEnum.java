package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/** What kind of secret was found, such as a key or a token. */
public record SensitiveCategoryEnum(@JsonValue String value) implements OpenEnum {
  public static final SensitiveCategoryEnum UNKNOWN = new SensitiveCategoryEnum("UNKNOWN");
  public static final SensitiveCategoryEnum SECRET = new SensitiveCategoryEnum("SECRET");
  public static final SensitiveCategoryEnum API_KEY = new SensitiveCategoryEnum("API_KEY");
  public static final SensitiveCategoryEnum CLIENT_ID = new SensitiveCategoryEnum("CLIENT_ID");
  public static final SensitiveCategoryEnum CLIENT_SECRET =
      new SensitiveCategoryEnum("CLIENT_SECRET");
  public static final SensitiveCategoryEnum SECRET_KEY = new SensitiveCategoryEnum("SECRET_KEY");
  public static final SensitiveCategoryEnum API_TOKEN = new SensitiveCategoryEnum("API_TOKEN");
  public static final SensitiveCategoryEnum ACCESS_KEY = new SensitiveCategoryEnum("ACCESS_KEY");
  public static final SensitiveCategoryEnum ACCESS_TOKEN =
      new SensitiveCategoryEnum("ACCESS_TOKEN");
  public static final SensitiveCategoryEnum URL = new SensitiveCategoryEnum("URL");
  public static final SensitiveCategoryEnum PUBLIC_KEY = new SensitiveCategoryEnum("PUBLIC_KEY");
  public static final SensitiveCategoryEnum PRIVATE_KEY = new SensitiveCategoryEnum("PRIVATE_KEY");
  public static final SensitiveCategoryEnum API_ID = new SensitiveCategoryEnum("API_ID");
  public static final SensitiveCategoryEnum WEB_HOOK_URL =
      new SensitiveCategoryEnum("WEB_HOOK_URL");

  private static final KnownValues<SensitiveCategoryEnum> KNOWN =
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
  public SensitiveCategoryEnum {
    required(value, "SensitiveCategoryEnum.value");
  }

  /** Returns the value with this text, one of the constants where there is one. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static SensitiveCategoryEnum of(String value) {
    SensitiveCategoryEnum known = KNOWN.find(value);
    return known == null ? new SensitiveCategoryEnum(value) : known;
  }

  /** Returns the values that this version knows, in the contract's order. */
  public static List<SensitiveCategoryEnum> knownValues() {
    return KNOWN.list();
  }

  @Override
  public String toString() {
    return value;
  }
}
