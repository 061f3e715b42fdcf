package io.github.pieces4j.cli.mcp;

import io.github.pieces4j.cli.history.ConversationHistory;
import io.github.pieces4j.model.Conversation;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.Predicate;

/** The conversations in the order of their last change, page by page. */
final class RecentConversations {
  private static final Comparator<Conversation> CHANGED_LAST_FIRST =
      Comparator.comparing(Conversation::updatedAt).reversed().thenComparing(Conversation::id);

  private final ConversationHistory history;
  private final int limit;
  private final Optional<Place> after;

  /** The last conversation of a page. */
  private record Place(Instant updated, String id) {
    private static final String SEPARATOR = "\n";

    private static Place parse(String text) {
      try {
        byte[] bytes = Base64.getUrlDecoder().decode(text.strip());
        String[] parts = new String(bytes, StandardCharsets.UTF_8).split(SEPARATOR, 2);
        return new Place(Instant.parse(parts[0]), parts[1]);
      } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException e) {
        throw new RefusedCallException(
            "the cursor is none of recent_conversations: leave it out to begin anew");
      }
    }

    private String text() {
      String text = updated + SEPARATOR + id;
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private boolean isBefore(Conversation conversation) {
      int order = conversation.updatedAt().compareTo(updated);
      return order < 0 || (order == 0 && conversation.id().compareTo(id) > 0);
    }
  }

  RecentConversations(ConversationHistory history, int limit, Optional<String> cursor) {
    this.history = history;
    this.limit = limit;
    after = cursor.map(Place::parse);
  }

  /** Returns those of the page that a test accepts, in order. */
  List<Conversation> those(Predicate<Conversation> test) {
    List<Conversation> all = withOneMore(test);
    return all.subList(0, Math.min(limit, all.size()));
  }

  private List<Conversation> withOneMore(Predicate<Conversation> test) {
    PriorityQueue<Conversation> kept = new PriorityQueue<>(CHANGED_LAST_FIRST.reversed());
    history.readAll(
        conversation -> {
          if ((after.isEmpty() || after.get().isBefore(conversation)) && test.test(conversation)) {
            kept.add(conversation);
            if (kept.size() > limit + 1) {
              kept.remove();
            }
          }
        });
    return kept.stream().sorted(CHANGED_LAST_FIRST).toList();
  }

  /** Returns the page as an answer. */
  Map<String, Object> page() {
    List<Conversation> all = withOneMore(it -> true);
    List<Conversation> shown = all.subList(0, Math.min(limit, all.size()));
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("results", shown.stream().map(HistoryJson::conversation).toList());
    if (all.size() > limit) {
      Conversation last = shown.get(limit - 1);
      answer.put("next_cursor", new Place(last.updatedAt(), last.id()).text());
    }
    answer.put("note", Quotation.NOTE);
    return answer;
  }
}
