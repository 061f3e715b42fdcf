package io.github.pieces4j.roundtrip;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Makes values that properties unknown to this version may have. */
final class FreeFormValues {
  private static final Arbitrary<Object> ANY = new SharedArbitrary<>(any(2));

  private FreeFormValues() {}

  /** Makes Java values, in the forms of the codecs and in the others that builders accept. */
  static Arbitrary<Object> any() {
    return ANY;
  }

  private static Arbitrary<Object> any(int depth) {
    Arbitrary<Object> scalars =
        Arbitraries.oneOf(
            Texts.any(), Arbitraries.of(true, false), numbers(), Arbitraries.integers());
    if (depth == 0) {
      return scalars;
    }
    Arbitrary<Object> elements = any(depth - 1).injectNull(0.1);
    return Arbitraries.oneOf(
        scalars,
        scalars,
        elements.list().ofMaxSize(3),
        Arbitraries.maps(Texts.names(), elements).ofMaxSize(3));
  }

  private static Arbitrary<Number> numbers() {
    return Arbitraries.oneOf(
        Arbitraries.longs(),
        Arbitraries.doubles(),
        Arbitraries.floats(),
        decimals(),
        Arbitraries.bigIntegers().between(BigInteger.TEN.pow(30).negate(), BigInteger.TEN.pow(30)));
  }

  /** Makes numbers that keep their digits only where they are not taken for a double. */
  static Arbitrary<BigDecimal> decimals() {
    return Arbitraries.oneOf(
        Arbitraries.of("0.10000000000000000001", "1e400", "-1E-400", "0.0", "-0", "5.0", "7e0")
            .map(BigDecimal::new),
        Arbitraries.of("12345678901234567890", "-9223372036854775809", "9223372036854775807")
            .map(BigDecimal::new),
        Arbitraries.bigDecimals().ofScale(25));
  }
}
