package io.github.pieces4j.tooling.codec;

import javax.lang.model.element.Element;

/** Says what a codec cannot be written for, and where it stands. */
final class UnsupportedRecordException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Element element;

  UnsupportedRecordException(String message, Element element) {
    super(message);
    this.element = element;
  }

  Element element() {
    return element;
  }
}
