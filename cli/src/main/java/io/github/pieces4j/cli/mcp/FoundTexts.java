package io.github.pieces4j.cli.mcp;

import io.github.pieces4j.cli.history.ConversationHistory;
import io.github.pieces4j.cli.history.WantedText;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.ConversationMessage;
import io.github.pieces4j.model.SearchedConversation;
import io.github.pieces4j.model.SearchedConversationMessage;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a search finds: what has all of the words, or else what has most of them.
 *
 * @param wanted what was looked for in the end
 * @param hits what was found, the best first
 */
record FoundTexts<T>(WantedText wanted, List<T> hits) {
  private static final int MOST_MESSAGES = 3;

  /** A way to search. */
  @FunctionalInterface
  private interface Search<T> {
    List<T> hits(WantedText wanted);
  }

  /** Finds conversations. */
  static FoundTexts<SearchedConversation> conversations(
      ConversationHistory history, WantedText wanted) {
    return of(wanted, history::search, FoundTexts::words);
  }

  /** Finds messages. */
  static FoundTexts<SearchedConversationMessage> messages(
      ConversationHistory history, WantedText wanted) {
    return of(wanted, history::searchMessages, hit -> words(hit.message()));
  }

  /** The words of a hit by which it is ranked. */
  @FunctionalInterface
  private interface Words<T> {
    String of(T hit);
  }

  private static <T> FoundTexts<T> of(WantedText wanted, Search<T> search, Words<T> words) {
    if (wanted.isEmpty()) {
      throw new RefusedCallException("query has no word to look for");
    }
    List<T> hits = search.hits(wanted);
    if (!hits.isEmpty() || wanted.phrases().size() == 1) {
      return new FoundTexts<>(wanted, hits);
    }
    List<T> most =
        search.hits(wanted.any()).stream()
            .sorted(Comparator.comparingLong((T hit) -> -phrasesIn(words.of(hit), wanted)))
            .toList();
    return new FoundTexts<>(wanted.any(), most);
  }

  private static long phrasesIn(String text, WantedText wanted) {
    String folded = text.toLowerCase(Locale.ROOT);
    return wanted.phrases().stream()
        .filter(it -> folded.contains(it.toLowerCase(Locale.ROOT)))
        .count();
  }

  private static String words(SearchedConversation hit) {
    Conversation conversation = hit.conversation();
    String name = conversation == null || conversation.name() == null ? "" : conversation.name();
    return name + " " + String.join(" ", messagesOf(hit).map(ConversationMessage::text).toList());
  }

  private static String words(@Nullable ConversationMessage message) {
    return message == null ? "" : message.text();
  }

  private static Stream<ConversationMessage> messagesOf(SearchedConversation hit) {
    return hit.messages() == null
        ? Stream.empty()
        : hit.messages().iterable().stream()
            .flatMap(it -> Optional.ofNullable(it.message()).stream());
  }

  /** Returns the messages of a conversation that match best. */
  static List<ConversationMessage> best(SearchedConversation hit) {
    return messagesOf(hit).limit(MOST_MESSAGES).toList();
  }

  /** Returns what a reader should know: that nothing has all of the words. */
  Optional<String> remark() {
    return wanted.all() || hits.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "Nothing has all of the words; these have some, those with most of them first.");
  }
}
