package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/**
 * Which operating system or kind of platform an application runs on.
 *
 * @since 0.1
 */
@SchemaName("PlatformEnum")
public record Platform(@JsonValue String value) implements OpenEnum {
  private static final KnownValues<Platform> KNOWN = new KnownValues<>();

  public static final Platform UNKNOWN = known("UNKNOWN");
  public static final Platform WEB = known("WEB");
  public static final Platform MACOS = known("MACOS");
  public static final Platform LINUX = known("LINUX");
  public static final Platform WINDOWS = known("WINDOWS");
  public static final Platform FUCHSIA = known("FUCHSIA");
  public static final Platform IOS = known("IOS");
  public static final Platform ANDROID = known("ANDROID");

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

  private static Platform known(String value) {
    return KNOWN.add(new Platform(value));
  }

  /** Returns the values that this version knows, in the contract's order. */
  public static List<Platform> knownValues() {
    return KNOWN.list();
  }

  @Override
  public KnownPlatform known() {
    return KnownPlatform.at(KNOWN.indexOf(value));
  }

  @Override
  public String toString() {
    return value;
  }
}
