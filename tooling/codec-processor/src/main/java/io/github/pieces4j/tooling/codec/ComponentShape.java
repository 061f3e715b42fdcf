package io.github.pieces4j.tooling.codec;

/**
 * The facts about a component that its codec must know.
 *
 * @param name the component's name
 * @param wireName the property's name in JSON
 * @param required whether it must not be null
 * @param container whether it is one value, a list or a map of them
 * @param value the value, or the list's items, or the map's values
 */
record ComponentShape(
    String name, String wireName, boolean required, Container container, ValueShape value) {
  /** The number of values that a component holds. */
  enum Container {
    SINGLE,
    LIST,
    MAP
  }

  /** Returns the type of the local variable that holds the component while its record is read. */
  String localType() {
    return switch (container) {
      case SINGLE -> value.typeName();
      case LIST -> "List<" + value.typeName() + ">";
      case MAP -> "Map<String, " + value.typeName() + ">";
    };
  }
}
