package io.github.pieces4j.internal.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Shows that a frozen map is a map like others, save that nobody can change it. */
class FrozenMapTest {
  private static Map<String, Long> frozen() {
    LinkedHashMap<String, Long> source = new LinkedHashMap<>();
    source.put("z", 1L);
    source.put("a", null);
    source.put("m", 3L);
    return FrozenMap.copyOf(source);
  }

  @Test
  void itKeepsTheOrderAndLeavesOutNulls() {
    assertThat(frozen()).hasSize(2).hasToString("{z=1, m=3}");
    assertThat(frozen().keySet()).containsExactly("z", "m");
    assertThat(frozen().get("a")).isNull();
    assertThat(frozen().containsKey("a")).isFalse();
    assertThat(frozen().containsKey("m")).isTrue();
  }

  @Test
  void itEqualsOtherMapsWithTheSameEntries() {
    Map<String, Long> other = new HashMap<>(Map.of("m", 3L, "z", 1L));
    assertThat(frozen()).isEqualTo(other).hasSameHashCodeAs(other);
    assertThat(other).isEqualTo(frozen());
    assertThat(FrozenMap.copyOf(Map.of())).isSameAs(FrozenMap.empty()).isEqualTo(Map.of());
  }

  @Test
  void itIsNotCopiedAgain() {
    Map<String, Long> frozen = frozen();
    assertThat(FrozenMap.copyOf(frozen)).isSameAs(frozen);
  }

  @Test
  void nothingChangesIt() {
    Map<String, Long> frozen = frozen();
    assertThatThrownBy(() -> frozen.put("b", 1L)).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> frozen.remove("z")).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> frozen.keySet().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> frozen.values().removeIf(value -> true))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> frozen.replaceAll((key, value) -> 0L))
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
