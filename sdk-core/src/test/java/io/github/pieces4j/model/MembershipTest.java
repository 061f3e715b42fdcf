package io.github.pieces4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.json.PiecesJson;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** Shows what a list holds: what it lists and what it has an index for, less what was removed. */
class MembershipTest {
  private static ReferencedConversation item(String id) {
    return ReferencedConversation.builder().id(id).build();
  }

  private static FlattenedConversations list(List<String> ids, Map<String, Long> indices) {
    return FlattenedConversations.builder()
        .iterable(ids.stream().map(MembershipTest::item).toList())
        .indices(indices)
        .build();
  }

  @Property
  void listedAndIndexedBelongToItUnlessRemoved(
      @ForAll List<@StringLength(1) @CharRange(from = 'a', to = 'f') String> listed,
      @ForAll
          Map<
                  @StringLength(1) @CharRange(from = 'a', to = 'f') String,
                  @IntRange(min = -2, max = 5) Integer>
              indices) {
    Map<String, Long> longs = new HashMap<>();
    indices.forEach((id, index) -> longs.put(id, index.longValue()));
    FlattenedConversations list = list(listed, longs);
    Set<String> expected = new LinkedHashSet<>(listed);
    expected.addAll(longs.keySet());
    expected.removeIf(id -> longs.getOrDefault(id, 0L) < 0);
    assertThat(list.ids()).isEqualTo(expected);
    assertThat(list.size()).isEqualTo(expected.size());
    assertThat(list.stream().map(Identified::id).toList())
        .isEqualTo(listed.stream().filter(expected::contains).toList());
    assertThat(list).containsExactlyElementsOf(list.stream().toList());
    assertThat(list.iterable()).hasSameSizeAs(listed);
  }

  @Test
  void whatIsListedComesFirstInItsOrder() {
    assertThat(list(List.of("c", "a"), Map.of("b", 0L, "a", 1L)).ids())
        .containsExactly("c", "a", "b");
    assertThat(list(List.of("c", "a"), null).ids()).containsExactly("c", "a");
  }

  @Test
  void whatASearchFoundIsAListToo() {
    String json = "{\"iterable\":[{\"identifier\":\"a\",\"exact\":true,\"similarity\":1}]}";
    SearchedConversations found =
        PiecesJson.decode(json.getBytes(StandardCharsets.UTF_8), SearchedConversations.class);
    assertThat(found.ids()).containsExactly("a");
    assertThat(found.size()).isEqualTo(1);
    for (SearchedConversation each : found) {
      assertThat(each.id()).isEqualTo("a");
    }
  }

  @Test
  void itemsWithoutIdentifiersAreCounted() {
    Classifications list =
        PiecesJson.decode(
            "{\"iterable\":[{\"generic\":\"CODE\",\"specific\":\"java\"}]}".getBytes(),
            Classifications.class);
    assertThat(list.size()).isEqualTo(1);
    assertThat(list.ids()).isEmpty();
  }
}
