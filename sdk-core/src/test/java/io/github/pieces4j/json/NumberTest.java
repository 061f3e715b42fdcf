package io.github.pieces4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pieces4j.error.PiecesEncodeException;
import io.github.pieces4j.model.EmbeddingType;
import io.github.pieces4j.model.EmbeddingsSearchOptions;
import io.github.pieces4j.model.EmbeddingsSearchOptionsBuilder;
import io.github.pieces4j.model.Score;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Shows which numbers are read and written. */
class NumberTest {
  private static final String SCORE = "{'automatic':0,'manual':0,'reuse':%s}";
  private static final String OPTIONS = "{'type':'JINA','similarity':%s}";

  @ParameterizedTest
  @CsvSource({
    "5, 5",
    "5.0, 5",
    "1e3, 1000",
    "-0, 0",
    "0e9, 0",
    "-9223372036854775808, -9223372036854775808",
    "9223372036854775807, 9223372036854775807",
    "9.223372036854775807E18, 9223372036854775807"
  })
  void anIntegerMayBeSpelledWithAPointOrAnExponent(String json, long expected) {
    assertThat(score(json).additionalProperties()).isEmpty();
    assertThat(score(json).reuse()).isEqualTo(expected);
  }

  private static Score score(String reuse) {
    return Json.decode(SCORE.formatted(reuse), Score.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5.5",
        "1e-3",
        "9223372036854775808",
        "-9223372036854775809",
        "1e19",
        "1e400",
        "1e400000000"
      })
  void anIntegerBeyondALongOrWithAFractionIsRefused(String json) {
    assertThat(Json.failure(SCORE.formatted(json), Score.class))
        .hasMessage("at $.reuse: expected an integer of 64 bits, found the number " + json);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0,'later':1e4000000000001", "1e9999999999"})
  void aNumberBeyondABigDecimalIsRefused(String json) {
    assertThat(Json.failure(SCORE.formatted(json), Score.class))
        .hasMessageContaining("expected a number with an exponent in the range of an int");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e400", "-1e400", "1e309"})
  void aNumberBeyondADoubleIsRefused(String json) {
    assertThat(Json.failure(OPTIONS.formatted(json), EmbeddingsSearchOptions.class))
        .hasMessage(
            "at $.similarity: expected a number in the range of a double, found the number "
                + json);
  }

  @ParameterizedTest
  @ValueSource(strings = {"NaN", "Infinity", "-INF", "01", "+1", ".5", "5.", "0x10", "1e", "-"})
  void whatIsNoNumberIsRefused(String json) {
    assertThat(Json.failure(OPTIONS.formatted(json), EmbeddingsSearchOptions.class).expected())
        .isEqualTo("well-formed JSON");
    assertThat(Json.failure(SCORE.formatted(json), Score.class).expected())
        .isEqualTo("well-formed JSON");
  }

  @Test
  void aNumberWithoutEndIsRefused() {
    String digits = "1".repeat(5_000);
    assertThat(Json.failure(SCORE.formatted(digits), Score.class).path()).isEqualTo("$.reuse");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.1, -0.0, Double.MIN_VALUE, Double.MAX_VALUE, 1e22, 5.0})
  void aDoubleComesBackExactly(double number) {
    EmbeddingsSearchOptions options = options(number);
    assertThat(Json.decode(Json.encode(options), EmbeddingsSearchOptions.class)).isEqualTo(options);
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void aDoubleThatJsonCannotSayIsRefused(double number) {
    EmbeddingsSearchOptions options = options(number);
    assertThatThrownBy(() -> PiecesJson.encode(options))
        .isInstanceOf(PiecesEncodeException.class)
        .hasMessage(number + " cannot be written: JSON has no such number");
  }

  private static EmbeddingsSearchOptions options(double similarity) {
    return EmbeddingsSearchOptionsBuilder.builder()
        .type(EmbeddingType.JINA)
        .similarity(similarity)
        .build();
  }

  @Test
  void unknownNumbersKeepEveryDigit() {
    String json =
        "{'automatic':1,'manual':2,'a':12345678901234567890,'b':0.10000000000000000001,"
            + "'c':1E+400,'d':0.10}";
    Score score = Json.decode(json, Score.class);
    assertThat(score.additionalProperties())
        .containsEntry("a", new BigInteger("12345678901234567890"))
        .containsEntry("b", new BigDecimal("0.10000000000000000001"))
        .containsEntry("c", new BigDecimal("1E+400"));
    assertThat(Json.encode(score)).isEqualTo(json);
  }
}
