package io.github.pieces4j.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTreeTest {
  @ParameterizedTest
  @ValueSource(strings = {"1e400", "-0.10", "1E-400", "123456789012345678901234567890"})
  void numbersAreExact(String number) throws Exception {
    assertThat(read(number)).isEqualTo(new BigDecimal(number));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e99999999999", "-1.5E-99999999999", "1e2147483648", "0e99999999999"})
  void numbersTooLargeForArithmeticAreReadAsTheyAreWritten(String number) throws Exception {
    assertThat(read(number)).isEqualTo(number);
  }

  private static Object read(String number) throws Exception {
    return JsonTree.object(("{\"n\":" + number + "}").getBytes(UTF_8)).get("n");
  }
}
