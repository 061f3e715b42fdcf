package io.github.pieces4j.model;

/**
 * Is one value of an enumeration that a newer server may extend.
 *
 * <p>Equal when the wire text is equal, so a value newer than this version survives a round trip.
 */
public interface OpenEnum {
  /** Returns the text that stands on the wire, never null. */
  String value();
}
