package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/** Which operating system or kind of platform an application runs on. */
@SchemaName("PlatformEnum")
public record Platform(@JsonValue String value) implements OpenEnum {
  public static final Platform UNKNOWN = new Platform("UNKNOWN");
  public static final Platform WEB = new Platform("WEB");
  public static final Platform MACOS = new Platform("MACOS");
  public static final Platform LINUX = new Platform("LINUX");
  public static final Platform WINDOWS = new Platform("WINDOWS");
  public static final Platform FUCHSIA = new Platform("FUCHSIA");
  public static final Platform IOS = new Platform("IOS");
  public static final Platform ANDROID = new Platform("ANDROID");

  private static final KnownValues<Platform> KNOWN =
      KnownValues.of(List.of(UNKNOWN, WEB, MACOS, LINUX, WINDOWS, FUCHSIA, IOS, ANDROID));

  /** Wraps a text as it stands on the wire; any text is valid. */
  public Platform {
    required(value, "Platform.value");
  }

  /** Returns the value with this text, one of the constants where there is one. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Platform of(String value) {
    Platform known = KNOWN.find(value);
    return known == null ? new Platform(value) : known;
  }

  /** Returns the values that this version knows, in the contract's order. */
  public static List<Platform> knownValues() {
    return KNOWN.list();
  }

  @Override
  public String toString() {
    return value;
  }
}
