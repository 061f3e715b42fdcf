package io.github.pieces4j.tooling.codec;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The facts about a record that its codec must know.
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
    return openEnums(component -> true);
  }

  /** Returns those that are in lists or maps. */
  List<ValueShape> containedOpenEnums() {
    return openEnums(component -> component.container() != ComponentShape.Container.SINGLE);
  }

  private List<ValueShape> openEnums(Predicate<ComponentShape> where) {
    TreeSet<ValueShape> enums = new TreeSet<>(Comparator.comparing(ValueShape::typeName));
    components.stream()
        .filter(where)
        .map(ComponentShape::value)
        .filter(ValueShape::isOpenEnum)
        .forEach(enums::add);
    return List.copyOf(enums);
  }
}
