package io.github.pieces4j.cli.mcp;

import static java.util.stream.Collectors.groupingBy;

import io.github.pieces4j.cli.history.ConversationHistory;
import io.github.pieces4j.cli.history.WantedText;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.ConversationMessage;
import io.github.pieces4j.model.SearchedConversation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The messages in which something was found. Where the words are in several messages of a
 * conversation, none of them matches by itself: those are looked for once more.
 */
final class FoundLines {
  private static final int MOST = 3;

  private final ConversationHistory history;
  private final WantedText wanted;
  private @Nullable Map<String, List<ConversationMessage>> byConversation;

  FoundLines(ConversationHistory history, WantedText wanted) {
    this.history = history;
    this.wanted = wanted;
  }

  /** Returns the conversation that was found, which servers need not send along. */
  @Nullable Conversation conversation(SearchedConversation hit) {
    return hit.conversation() == null
        ? history.conversation(hit.identifier()).orElse(null)
        : hit.conversation();
  }

  /** Returns the best of them in a conversation that was found. */
  List<ConversationMessage> of(SearchedConversation hit) {
    List<ConversationMessage> best = FoundTexts.best(hit);
    return best.isEmpty() && wanted.phrases().size() > 1
        ? apart().getOrDefault(hit.identifier(), List.of()).stream().limit(MOST).toList()
        : best;
  }

  private Map<String, List<ConversationMessage>> apart() {
    if (byConversation == null) {
      byConversation =
          history.searchMessages(wanted.any()).stream()
              .flatMap(it -> Optional.ofNullable(it.message()).stream())
              .collect(groupingBy(it -> it.conversation().id()));
    }
    return byConversation;
  }

  /** Returns the part of a message around what was found in it. */
  String excerpt(ConversationMessage message, int most) {
    return Excerpt.of(message.text(), wanted, most);
  }
}
