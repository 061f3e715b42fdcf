package io.github.pieces4j.examples.cli.archive;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Knows which messages belong to which conversation, and when each was created. */
final class ConversationThreads {
  private record Member(String id, Instant created) {}

  private final Map<String, List<Member>> members = new HashMap<>();

  /** Looks through all messages, one at a time. */
  static ConversationThreads of(ObjectFile messages) throws IOException {
    ConversationThreads threads = new ConversationThreads();
    for (String id : messages.ids()) {
      threads.add(id, messages.tree(id));
    }
    return threads;
  }

  private void add(String id, Map<String, ?> message) {
    Instant created =
        WireTime.parse(JsonTree.text(message, "created", "value")).orElse(Instant.MAX);
    members
        .computeIfAbsent(JsonTree.text(message, "conversation", "id"), it -> new ArrayList<>())
        .add(new Member(id, created));
  }

  /** Returns the messages of a conversation in the order of their creation. */
  List<String> messagesOf(String conversation) {
    return members.getOrDefault(conversation, List.of()).stream()
        .sorted(Comparator.comparing(Member::created))
        .map(Member::id)
        .toList();
  }

  /** Returns the messages of all other conversations in the order of their creation. */
  List<String> messagesOutside(Set<String> conversations) {
    return members.entrySet().stream()
        .filter(thread -> !conversations.contains(thread.getKey()))
        .flatMap(thread -> thread.getValue().stream())
        .sorted(Comparator.comparing(Member::created))
        .map(Member::id)
        .toList();
  }
}
