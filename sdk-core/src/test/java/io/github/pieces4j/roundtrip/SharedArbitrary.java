package io.github.pieces4j.roundtrip;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;

/**
 * Keeps the generator of an arbitrary that many others are composed of.
 *
 * <p>Otherwise most of the time goes into finding out whether two deep compositions are equal.
 */
final class SharedArbitrary<T> implements Arbitrary<T> {
  private final Arbitrary<T> shared;
  private RandomGenerator<T> generator;

  SharedArbitrary(Arbitrary<T> shared) {
    this.shared = shared;
  }

  @Override
  public RandomGenerator<T> generator(int genSize) {
    if (generator == null) {
      generator = shared.generator(genSize);
    }
    return generator;
  }

  @Override
  public boolean isGeneratorMemoizable() {
    return false;
  }

  @Override
  public EdgeCases<T> edgeCases(int maxEdgeCases) {
    return shared.edgeCases(maxEdgeCases);
  }
}
