package io.github.pieces4j.contract;

/** Is the contract's description of one property. */
public record Property(String name, Shape shape, boolean required) {
  @Override
  public String toString() {
    return name;
  }
}
