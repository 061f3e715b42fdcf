package io.github.pieces4j.internal.discovery;

import java.util.Locale;

/** The systems that Pieces OS runs on. */
enum OperatingSystem {
  LINUX,
  MACOS,
  WINDOWS;

  static OperatingSystem named(String osName) {
    String name = osName.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return WINDOWS;
    }
    return name.startsWith("mac") || name.startsWith("darwin") ? MACOS : LINUX;
  }
}
