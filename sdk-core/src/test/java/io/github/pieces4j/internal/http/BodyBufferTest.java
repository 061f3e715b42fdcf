package io.github.pieces4j.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Fills buffers up to their limits. */
class BodyBufferTest {
  @Property
  void whatFitsComesBackAndTheRestIsRefused(
      @ForAll @IntRange(max = 70_000) int limit,
      @ForAll @IntRange(max = 70_000) int expected,
      @ForAll @IntRange(min = 1, max = 9_000) int part) {
    BodyBuffer buffer = new BodyBuffer(limit, expected);
    byte[] sent = bytes(limit);
    for (int from = 0; from < limit; from += part) {
      int to = Math.min(limit, from + part);
      assertThat(
              from % 2 == 0
                  ? buffer.append(sent, from, to)
                  : buffer.append(ByteBuffer.wrap(sent, from, to - from)))
          .isTrue();
    }
    assertThat(buffer.append(ByteBuffer.wrap(new byte[1]))).isFalse();
    assertThat(buffer.append(new byte[1], 0, 1)).isFalse();
    assertThat(buffer.size()).isEqualTo(limit);
    assertThat(buffer.toArray()).isEqualTo(sent);
  }

  @Test
  void roomIsMadeForWhatIsExpectedAndGrowsByDoubling() {
    BodyBuffer expecting = new BodyBuffer(1_000_000, 20_000);
    expecting.append(new byte[20_000], 0, 1);
    assertThat(expecting.array()).hasSize(20_000);
    expecting.append(new byte[20_000], 0, 20_000);
    assertThat(expecting.array()).hasSize(40_000);

    BodyBuffer unknowing = new BodyBuffer(20_000);
    unknowing.append(new byte[1], 0, 1);
    assertThat(unknowing.array()).hasSize(8_192);
    unknowing.append(new byte[8_192], 0, 8_192);
    assertThat(unknowing.array()).hasSize(16_384);
    unknowing.append(new byte[11_000], 0, 11_000);
    assertThat(unknowing.array()).as("no more than the limit").hasSize(20_000);
  }

  @Test
  void aBufferThatIsFullIsGivenAsItIs() {
    BodyBuffer buffer = new BodyBuffer(100, 100);
    buffer.append(bytes(100), 0, 100);
    assertThat(buffer.toArray()).isSameAs(buffer.array());
    buffer.clear();
    assertThat(buffer.toArray()).isEmpty();
  }

  private static byte[] bytes(int count) {
    byte[] bytes = new byte[count];
    for (int at = 0; at < count; at++) {
      bytes[at] = (byte) (at * 31);
    }
    return bytes;
  }
}
