package io.github.pieces4j.spring;

import io.github.pieces4j.error.PiecesConfigurationException;
import org.springframework.util.unit.DataSize;

/** The bytes of sizes as options count them. */
final class Sizes {
  private Sizes() {}

  /**
   * Returns the bytes.
   *
   * @param property the last part of the property's name, for the message
   * @throws PiecesConfigurationException if they are more than an array can hold
   */
  static int bytes(DataSize size, String property) {
    if (size.toBytes() > Integer.MAX_VALUE) {
      throw new PiecesConfigurationException(
          "%s is %s: it takes at most %dB".formatted(property, size, Integer.MAX_VALUE));
    }
    return (int) Math.max(size.toBytes(), Integer.MIN_VALUE);
  }
}
