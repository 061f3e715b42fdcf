package io.github.pieces4j.cli.serve;

import io.github.pieces4j.model.ConversationBuilder;
import io.github.pieces4j.model.ConversationType;
import io.github.pieces4j.model.FlattenedConversationMessagesBuilder;
import io.github.pieces4j.model.GroupedTimestamp;
import io.github.pieces4j.model.GroupedTimestampBuilder;
import io.github.pieces4j.server.store.ObjectChange;
import io.github.pieces4j.server.store.StoredKind;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Makes conversations for a store, and reads all that it has. */
final class StoredConversations {
  private static final GroupedTimestamp TIME =
      GroupedTimestampBuilder.builder().value(Instant.EPOCH).build();

  private StoredConversations() {}

  static ObjectChange put(String id, String name) {
    return new ObjectChange(
        StoredKind.CONVERSATION,
        id,
        ConversationBuilder.builder()
            .id(id)
            .name(name)
            .created(TIME)
            .updated(TIME)
            .type(ConversationType.COPILOT)
            .messages(FlattenedConversationMessagesBuilder.builder().iterable(List.of()).build())
            .build());
  }

  static ObjectChange removal(String id) {
    return new ObjectChange(StoredKind.CONVERSATION, id, null);
  }

  /** Returns each object's JSON by its identifier. */
  static Map<String, String> in(Path file) {
    try (LastingStore store = LastingStore.open(file)) {
      return in(store);
    }
  }

  static Map<String, String> in(LastingStore store) {
    Map<String, String> contents = new TreeMap<>();
    for (StoredKind kind : StoredKind.values()) {
      store.read(kind, (id, json) -> contents.put(id, new String(json, StandardCharsets.UTF_8)));
    }
    return contents;
  }
}
