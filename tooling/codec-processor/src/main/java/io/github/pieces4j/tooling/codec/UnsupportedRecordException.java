package io.github.pieces4j.tooling.codec;

import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;

/** A record for which no codec can be written; the message says why and where. */
final class UnsupportedRecordException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Element element;

  UnsupportedRecordException(String message, Element element) {
    super(message);
    this.element = element;
  }

  /** Returns what the compiler knows the place of: for a component its field. */
  Element element() {
    return element instanceof RecordComponentElement component ? field(component) : element;
  }

  private static Element field(RecordComponentElement component) {
    return component.getEnclosingElement().getEnclosedElements().stream()
        .filter(member -> member.getKind() == ElementKind.FIELD)
        .filter(member -> member.getSimpleName().equals(component.getSimpleName()))
        .findFirst()
        .map(Element.class::cast)
        .orElse(component);
  }
}
