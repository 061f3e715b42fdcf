package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/** Which operating system or kind of platform an application runs on. */
public record PlatformEnum(@JsonValue String value) implements OpenEnum {
  public static final PlatformEnum UNKNOWN = new PlatformEnum("UNKNOWN");
  public static final PlatformEnum WEB = new PlatformEnum("WEB");
  public static final PlatformEnum MACOS = new PlatformEnum("MACOS");
  public static final PlatformEnum LINUX = new PlatformEnum("LINUX");
  public static final PlatformEnum WINDOWS = new PlatformEnum("WINDOWS");
  public static final PlatformEnum FUCHSIA = new PlatformEnum("FUCHSIA");
  public static final PlatformEnum IOS = new PlatformEnum("IOS");
  public static final PlatformEnum ANDROID = new PlatformEnum("ANDROID");

  private static final KnownValues<PlatformEnum> KNOWN =
      KnownValues.of(List.of(UNKNOWN, WEB, MACOS, LINUX, WINDOWS, FUCHSIA, IOS, ANDROID));

  /** Wraps a text as it stands on the wire; any text is valid. */
  public PlatformEnum {
    required(value, "PlatformEnum.value");
  }

  /** Returns the value with this text, one of the constants where there is one. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static PlatformEnum of(String value) {
    PlatformEnum known = KNOWN.find(value);
    return known == null ? new PlatformEnum(value) : known;
  }

  /** Returns the values that this version knows, in the contract's order. */
  public static List<PlatformEnum> knownValues() {
    return KNOWN.list();
  }

  @Override
  public String toString() {
    return value;
  }
}
