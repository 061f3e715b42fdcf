package io.github.pieces4j.tooling.codec;

import java.util.List;
import java.util.TreeSet;

/**
 * Says what a codec must know of a record.
 *
 * @param qualifiedName the record's name with its package
 * @param simpleName the record's name
 * @param components its components without {@code additionalProperties}, in order
 */
record RecordShape(String qualifiedName, String simpleName, List<ComponentShape> components) {
  String codecName() {
    return simpleName + "Codec";
  }

  /** Returns the open enumerations among the components, each once, in alphabetical order. */
  List<ValueShape> openEnums() {
    TreeSet<ValueShape> enums =
        new TreeSet<>((left, right) -> left.typeName().compareTo(right.typeName()));
    components.stream()
        .map(ComponentShape::value)
        .filter(ValueShape::isOpenEnum)
        .forEach(enums::add);
    return List.copyOf(enums);
  }
}
