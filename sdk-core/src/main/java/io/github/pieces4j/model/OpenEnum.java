package io.github.pieces4j.model;

/**
 * One value of an enumeration that a newer server may extend.
 *
 * <p>Equal when the wire text is equal, so a value newer than this version survives a round trip.
 *
 * @since 0.1
 */
public interface OpenEnum {
  /** Returns the text that stands on the wire, never null. */
  String value();

  /**
   * Returns the constant of this value for a {@code switch}, {@code UNRECOGNIZED} for a value that
   * this version does not know; never null.
   *
   * <pre>{@code
   * String name =
   *     switch (message.role().known()) {
   *       case USER -> "You";
   *       case ASSISTANT -> "Copilot";
   *       default -> message.role().value();
   *     };
   * }</pre>
   *
   * <p>Newer versions of this library know more values, so leave room for them: with a {@code
   * default}. Kotlin's {@code when} takes the values themselves.
   */
  Enum<?> known();
}
