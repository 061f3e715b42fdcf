package io.github.pieces4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pieces4j.error.PiecesEncodeException;
import io.github.pieces4j.model.GroupedTimestamp;
import io.github.pieces4j.model.GroupedTimestampBuilder;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Shows which timestamps are read, and how they are written. */
class TimestampTest {
  private static final long FIRST = -62_167_219_200L;
  private static final long LAST = 253_402_300_799L;

  private static Instant read(String text) {
    return Json.decode("{'value':'" + text + "'}", GroupedTimestamp.class).value();
  }

  private static String write(Instant value) {
    GroupedTimestamp timestamp = GroupedTimestampBuilder.builder().value(value).build();
    return Json.encode(timestamp).replaceAll("\\{'value':'(.*)'}", "$1");
  }

  @ParameterizedTest
  @CsvSource({
    "2022-02-17T05:00:00Z, 2022-02-17T05:00:00Z",
    "2022-02-17T05:00:00.000Z, 2022-02-17T05:00:00Z",
    "2022-02-17T05:00:00.1Z, 2022-02-17T05:00:00.1Z",
    "2023-10-26T15:30:01.617743Z, 2023-10-26T15:30:01.617743Z",
    "2023-10-26T15:30:01.617743219Z, 2023-10-26T15:30:01.617743219Z",
    "2023-10-26T15:30:01.617743+02:00, 2023-10-26T13:30:01.617743Z",
    "2023-10-26T15:30:01-05:30, 2023-10-26T21:00:01Z",
    "2023-10-26T15:30:01+02, 2023-10-26T13:30:01Z",
    "2023-10-26T15:30:01+00:00, 2023-10-26T15:30:01Z",
    "2023-10-26T15:30:01, 2023-10-26T15:30:01Z",
    "2023-10-26T15:30:01.617743, 2023-10-26T15:30:01.617743Z",
    "2023-10-26T15:30, 2023-10-26T15:30:00Z",
    "2023-10-26t15:30:01.617z, 2023-10-26T15:30:01.617Z",
    "2023-10-26 15:30:01.617Z, 2023-10-26T15:30:01.617Z",
    "2023-10-26T15:30:01.617+0000, 2023-10-26T15:30:01.617Z",
    "2023-10-26T15:30:01-0530, 2023-10-26T21:00:01Z",
    "2023-10-26T15:30:01.6177432198765Z, 2023-10-26T15:30:01.617743219Z",
    "2023-12-31T24:00:00Z, 2024-01-01T00:00:00Z",
    "2023-12-31T24:00:00.000+01:00, 2023-12-31T23:00:00Z",
    "2023-12-31T24:00, 2024-01-01T00:00:00Z",
    "2024-02-29T00:00:00Z, 2024-02-29T00:00:00Z",
    "2000-02-29T23:59:59.999999999Z, 2000-02-29T23:59:59.999999999Z",
    "2023-12-31T23:59:59.999Z, 2023-12-31T23:59:59.999Z",
    "2024-01-01T00:00:00+01:00, 2023-12-31T23:00:00Z",
    "0000-01-01T00:00:00Z, 0000-01-01T00:00:00Z",
    "9999-12-31T23:59:59Z, 9999-12-31T23:59:59Z",
    "+10000-01-01T00:00:00Z, +10000-01-01T00:00:00Z",
    "-0001-06-30T12:00:00Z, -0001-06-30T12:00:00Z"
  })
  void formsThatServersMayWriteAreRead(String text, String instant) {
    assertThat(read(text)).isEqualTo(instant);
  }

  @Test
  void aCommaBeginsAFractionToo() {
    assertThat(read("2023-01-01T00:00:00,5Z")).isEqualTo("2023-01-01T00:00:00.5Z");
    assertThat(read("2023-01-01T00:00:00,1234567891+0200"))
        .isEqualTo("2022-12-31T22:00:00.123456789Z");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yesterday",
        "1706677200",
        "2023-02-30T00:00:00Z",
        "2023-02-29T00:00:00Z",
        "1900-02-29T00:00:00Z",
        "2023-04-31T00:00:00.000Z",
        "2023-13-01T00:00:00Z",
        "2023-00-01T00:00:00Z",
        "2023-01-00T00:00:00Z",
        "2023-01-32T00:00:00Z",
        "2023-01-01T24:00:01Z",
        "2023-01-01T24:30:00Z",
        "2023-01-01T00:00:00+02000",
        "2023-01-01T00:00:00,Z",
        "2023-01-01T23:60:00Z",
        "2023-01-01T23:59:60Z",
        "2023-01-01T00:00:00.12a4Z",
        "2023-01-01T00:00:00+19:00",
        "2023-01-01T00:00:00ZZ",
        "2023-01-01T00:00:00Z ",
        "2023-01-01",
        "23-01-01T00:00:00Z",
        "2023/01/01T00:00:00Z",
        "2023-01-01T00.00.00Z",
        "\u0662\u0660\u0662\u0663-01-01T00:00:00Z"
      })
  void whatIsNoTimestampIsRefused(String text) {
    assertThat(Json.failure("{'value':'" + text + "'}", GroupedTimestamp.class))
        .hasMessage(
            "at $.value: expected a timestamp such as 2026-01-31T05:00:00.000Z, found the text \""
                + text
                + "\"");
  }

  @ParameterizedTest
  @CsvSource({
    "2022-02-17T05:00:00Z, 2022-02-17T05:00:00.000Z",
    "2022-02-17T05:00:00.12Z, 2022-02-17T05:00:00.120Z",
    "2022-02-17T05:00:00.1234Z, 2022-02-17T05:00:00.123400Z",
    "2022-02-17T05:00:00.123456Z, 2022-02-17T05:00:00.123456Z",
    "2022-02-17T05:00:00.123456789Z, 2022-02-17T05:00:00.123456789Z",
    "-0001-06-30T12:00:00Z, -0001-06-30T12:00:00.000Z",
    "+10000-01-01T00:00:00Z, +10000-01-01T00:00:00.000Z"
  })
  void threeDigitsAreWrittenAndMoreOnlyWhereTheySaySomething(String instant, String text) {
    assertThat(write(Instant.parse(instant))).isEqualTo(text);
  }

  @Test
  void aYearThatNoTextCanSayIsRefusedWhenWritten() {
    GroupedTimestamp timestamp = GroupedTimestampBuilder.builder().value(Instant.MAX).build();
    assertThatThrownBy(() -> PiecesJson.encode(timestamp))
        .isInstanceOf(PiecesEncodeException.class)
        .hasMessage("+1000000000-12-31T23:59:59.999999999Z cannot be written as a timestamp");
  }

  @Property(tries = 2_000)
  void everyInstantComesBackExactly(
      @ForAll @LongRange(min = FIRST * 100, max = LAST * 100) long second,
      @ForAll @IntRange(max = 999_999_999) int nano) {
    Instant instant = Instant.ofEpochSecond(second, nano);
    assertThat(read(write(instant))).isEqualTo(instant);
  }

  @Property(tries = 2_000)
  void readingAgreesWithJavaTime(
      @ForAll @LongRange(min = FIRST, max = LAST) long second,
      @ForAll @IntRange(max = 999_999_999) int nano,
      @ForAll @IntRange(min = -64_800, max = 64_800) int offset) {
    OffsetDateTime time =
        Instant.ofEpochSecond(second, nano).atOffset(ZoneOffset.ofTotalSeconds(offset));
    String text = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    assertThat(read(text)).isEqualTo(time.toInstant());
    assertThat(read(DateTimeFormatter.ISO_INSTANT.format(time))).isEqualTo(time.toInstant());
  }
}
