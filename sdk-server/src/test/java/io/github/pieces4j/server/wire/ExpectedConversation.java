package io.github.pieces4j.server.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.Identified;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Is what a test knows of a conversation that many callers change at once. */
final class ExpectedConversation {
  private final String id;
  private final Set<String> messages = ConcurrentHashMap.newKeySet();
  private final Set<String> assets = ConcurrentHashMap.newKeySet();
  private final Set<String> removed = ConcurrentHashMap.newKeySet();
  private final AtomicLong reuse = new AtomicLong();

  ExpectedConversation(String id) {
    this.id = id;
  }

  String id() {
    return id;
  }

  Set<String> messages() {
    return messages;
  }

  void addMessage(String messageId) {
    messages.add(messageId);
  }

  void addAsset(String assetId) {
    assets.add(assetId);
  }

  void removeMessage(String messageId) {
    messages.remove(messageId);
    removed.add(messageId);
  }

  void removeAsset(String assetId) {
    assets.remove(assetId);
    removed.add(assetId);
  }

  void incrementReuse() {
    reuse.incrementAndGet();
  }

  void isWhat(Conversation conversation) {
    assertThat(ids(conversation.messages().iterable()))
        .containsExactlyInAnyOrderElementsOf(messages);
    assertThat(ids(conversation.assets().iterable())).containsExactlyInAnyOrderElementsOf(assets);
    assertThat(conversation.score().reuse()).isEqualTo(reuse.get());
    isWhat(conversation.messages().indices(), messages);
    isWhat(conversation.assets().indices(), assets);
  }

  private void isWhat(Map<String, Long> indices, Set<String> present) {
    assertThat(indices.keySet()).containsAll(present);
    indices.forEach(
        (key, index) ->
            assertThat(index >= 0 ? present : removed).as("%s at %s", key, index).contains(key));
  }

  private static List<String> ids(List<? extends Identified> references) {
    return references.stream().<String>map(Identified::id).toList();
  }
}
