package io.github.pieces4j.contract;

import java.util.List;

/** Is the contract's description of one object. */
public record ObjectSchema(String name, List<Property> properties) {
  List<Property> required() {
    return properties.stream().filter(Property::required).toList();
  }

  @Override
  public String toString() {
    return name;
  }
}
