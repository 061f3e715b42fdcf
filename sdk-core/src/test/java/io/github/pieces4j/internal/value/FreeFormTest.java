package io.github.pieces4j.internal.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pieces4j.error.PiecesModelException;
import io.github.pieces4j.json.PiecesJson;
import io.github.pieces4j.model.TransferableString;
import io.github.pieces4j.model.TransferableStringBuilder;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Shows in which forms free-form values are kept. */
class FreeFormTest {
  private static TransferableString with(Object value) {
    return with(Collections.singletonMap("x", value));
  }

  private static TransferableString with(Map<String, Object> properties) {
    return TransferableStringBuilder.builder().additionalProperties(properties).build();
  }

  private static Object kept(Object value) {
    return with(value).additionalProperties().get("x");
  }

  static List<List<Object>> forms() {
    return List.of(
        List.of(5, 5L),
        List.of((short) 5, 5L),
        List.of((byte) 5, 5L),
        List.of(BigInteger.valueOf(5), 5L),
        List.of(BigInteger.ONE.shiftLeft(63), BigInteger.ONE.shiftLeft(63)),
        List.of(BigInteger.ONE.shiftLeft(63).negate(), Long.MIN_VALUE),
        List.of(5.0, new BigDecimal("5.0")),
        List.of(0.1f, new BigDecimal("0.1")),
        List.of(1e-7, new BigDecimal("1.0E-7")),
        List.of(218_035_984_285_286d, 218_035_984_285_286L),
        List.of(BigDecimal.valueOf(5), 5L),
        List.of(new BigDecimal("5.00"), new BigDecimal("5.00")),
        List.of(new BigDecimal("1E+3"), new BigDecimal("1E+3")),
        List.of(new BigDecimal("9223372036854775808"), new BigInteger("9223372036854775808")));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void aNumberHasTheFormThatItIsReadIn(List<Object> form) {
    assertThat(kept(form.get(0))).isEqualTo(form.get(1));
    TransferableString built = with(form.get(0));
    assertThat(PiecesJson.decode(PiecesJson.encode(built), TransferableString.class))
        .isEqualTo(built)
        .hasSameHashCodeAs(built);
  }

  @Test
  void nestedValuesHaveTheirFormsToo() {
    Map<String, Object> nested = new LinkedHashMap<>();
    nested.put("n", 1);
    nested.put("nothing", null);
    TransferableString built = with(Arrays.asList(nested, null, 2.5f));
    assertThat(PiecesJson.decode(PiecesJson.encode(built), TransferableString.class))
        .isEqualTo(built);
  }

  @Test
  void aNestedMapOfAReadRecordMayBecomeTheProperties() {
    TransferableString read =
        PiecesJson.decode("{\"x\":{\"a\":1,\"b\":null}}".getBytes(), TransferableString.class);
    @SuppressWarnings("unchecked") // It was read from JSON.
    Map<String, Object> nested = (Map<String, Object>) read.additionalProperties().get("x");
    assertThat(nested).containsOnlyKeys("a", "b");
    assertThat(with(nested).additionalProperties()).containsOnlyKeys("a");
  }

  @Test
  void aNullPropertyIsTheSameAsNone() {
    assertThat(with((Object) null)).isEqualTo(TransferableStringBuilder.builder().build());
    assertThat(with((Map<String, Object>) null).additionalProperties()).isEmpty();
  }

  static List<Object> others() {
    return List.of(
        new AtomicInteger(1),
        Set.of(1),
        'c',
        new int[] {1},
        Map.of(1, 2),
        Collections.singletonMap(null, 1),
        List.of(new Object()));
  }

  @ParameterizedTest
  @MethodSource("others")
  void whatIsNoJsonValueIsRefused(Object value) {
    assertThatThrownBy(() -> with(value))
        .isInstanceOf(PiecesModelException.class)
        .hasMessageMatching("TransferableString.additionalProperties cannot hold a .*JSON value");
  }

  @Test
  void aNumberThatJsonCannotSayIsRefused() {
    for (Number number : List.of(Double.NaN, Double.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY)) {
      assertThatThrownBy(() -> with(number))
          .hasMessage(
              "TransferableString.additionalProperties cannot hold "
                  + number
                  + ": JSON has no such number");
    }
  }

  @Test
  void aListThatHoldsItselfIsRefused() {
    List<Object> endless = new ArrayList<>();
    endless.add(endless);
    assertThatThrownBy(() -> with(endless))
        .hasMessage("TransferableString.additionalProperties is nested deeper than 1000 levels");
  }

  @Test
  void nestedListsAndMapsAreUnmodifiableCopies() {
    List<Object> list = new ArrayList<>(List.of(1));
    Map<String, Object> map = new HashMap<>(Map.of("list", list));
    TransferableString text = with(map);
    list.clear();
    assertThat(text.additionalProperties()).containsEntry("list", List.of(1L));
    assertThatThrownBy(() -> ((List<?>) text.additionalProperties().get("list")).clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
