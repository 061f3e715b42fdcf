package io.github.pieces4j.internal.json.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FixedFormTimestampTest {
  private static final LocalDate FIRST = LocalDate.of(0, 1, 1);
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
  private static final String BEFORE = "\"2\"";
  private static final String AFTER = "5Z\"";

  @Provide
  Arbitrary<String> timestamps() {
    Arbitrary<LocalDate> days =
        Arbitraries.longs()
            .between(FIRST.toEpochDay(), LAST.toEpochDay())
            .map(LocalDate::ofEpochDay);
    Arbitrary<Integer> seconds = Arbitraries.integers().between(0, 86_399);
    Arbitrary<String> fractions =
        Arbitraries.strings().numeric().ofMaxLength(9).map(it -> it.isEmpty() ? "" : "." + it);
    return Combinators.combine(days, seconds, fractions).as(FixedFormTimestampTest::text);
  }

  private static String text(LocalDate day, int second, String fraction) {
    LocalDateTime time = day.atStartOfDay().plusSeconds(second);
    String seconds = time.atOffset(ZoneOffset.UTC).toInstant().toString();
    return seconds.replace("Z", fraction + "Z");
  }

  /** Reads a text in the midst of others. */
  private static Instant parse(String text) {
    char[] chars = (BEFORE + text + AFTER).toCharArray();
    return FixedFormTimestamp.parse(chars, BEFORE.length(), text.length());
  }

  @Property
  void theFormOfTheServerIsRead(@ForAll("timestamps") String text) {
    assertThat(parse(text)).as(text).isEqualTo(Instant.parse(text));
  }

  @Property
  void whateverIsReadIsWhatTheJdkReads(
      @ForAll("timestamps") String text,
      @ForAll @IntRange(max = 29) int place,
      @ForAll @CharRange(from = '0', to = '9') @Chars({'-', ':', '.', 'T', 'Z', '/', '+'})
          char other) {
    StringBuilder changed = new StringBuilder(text);
    changed.setCharAt(place % text.length(), other);
    Instant read = parse(changed.toString());
    if (read != null) {
      assertThat(read).as(changed.toString()).isEqualTo(Instant.parse(changed));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-02-29T00:00:00Z",
        "2000-02-29T23:59:59.999999999Z",
        "2026-12-31T23:59:59.1Z",
        "2026-01-28T09:10:11.000000001Z",
        "2026-04-30T19:20:21Z",
        "0000-01-01T00:00:00.000Z",
        "9999-12-31T23:59:59Z"
      })
  void ends(String text) {
    assertThat(parse(text)).isEqualTo(Instant.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023-02-29T00:00:00Z",
        "2100-02-29T00:00:00Z",
        "2026-04-31T00:00:00Z",
        "2026-00-01T00:00:00Z",
        "2026-13-01T00:00:00Z",
        "2026-01-00T00:00:00Z",
        "2026-01-32T00:00:00Z",
        "2026-01-01T24:00:00Z",
        "2026-01-01T00:60:00Z",
        "2026-01-01T00:00:60Z",
        "2026-01-01T00:00:00.Z",
        "2026-01-01T00:00:00.0000000001Z",
        "2026-01-01T00:00:00,5Z",
        "2026-01-01T00:00:00",
        "2026-01-01T00:00Z",
        "2026-01-01T00:00:00.5",
        "2026-01-01 00:00:00Z",
        "2026/01-01T00:00:00Z",
        "2026-01/01T00:00:00Z",
        "2026-01-01T00.00:00Z",
        "2026-01-01T00:00.00Z",
        "202a-01-01T00:00:00Z",
        "2026-0/-01T00:00:00Z",
        "2026-01-01T00:00:0:Z",
        "2026-01-01T00:00:00.5xZ",
        "2026-01-01T00:00:00+Z",
        "Z",
        ""
      })
  void otherFormsAreLeftToOthers(String text) {
    assertThat(parse(text)).isNull();
  }
}
