package io.github.pieces4j.request;

import io.github.pieces4j.model.ConversationType;
import io.github.pieces4j.model.FragmentFormatBuilder;
import io.github.pieces4j.model.FullTextSearchOptionsBuilder;
import io.github.pieces4j.model.MessageRole;
import io.github.pieces4j.model.ReferencedConversationBuilder;
import io.github.pieces4j.model.SearchEngine;
import io.github.pieces4j.model.SearchEngineBuilder;
import io.github.pieces4j.model.SearchEnginesBuilder;
import io.github.pieces4j.model.SearchInput;
import io.github.pieces4j.model.SearchInputBuilder;
import io.github.pieces4j.model.SeededConversation;
import io.github.pieces4j.model.SeededConversationBuilder;
import io.github.pieces4j.model.SeededConversationMessage;
import io.github.pieces4j.model.SeededConversationMessageBuilder;
import io.github.pieces4j.model.TransferableStringBuilder;
import java.util.List;
import java.util.function.Consumer;

/** Makes the bodies that most callers want; the builders make all others. */
public final class Seeds {
  private Seeds() {}

  /** Seeds a copilot conversation with a name. */
  public static SeededConversation conversation(String name) {
    return conversation(seed -> seed.name(name));
  }

  /** Seeds a copilot conversation; the argument may set anything else, or another type. */
  public static SeededConversation conversation(Consumer<SeededConversationBuilder> customizer) {
    SeededConversationBuilder seed =
        SeededConversationBuilder.builder().type(ConversationType.COPILOT);
    customizer.accept(seed);
    return seed.build();
  }

  /** Seeds a message of text. */
  public static SeededConversationMessage message(
      String conversationId, MessageRole role, String text) {
    return SeededConversationMessageBuilder.builder()
        .conversation(ReferencedConversationBuilder.builder().id(conversationId).build())
        .role(role)
        .fragment(
            FragmentFormatBuilder.builder()
                .string(TransferableStringBuilder.builder().raw(text).build())
                .build())
        .build();
  }

  /** Asks for full-text matches of a text. */
  public static SearchInput search(String text) {
    SearchEngine engine =
        SearchEngineBuilder.builder()
            .query(text)
            .fullText(FullTextSearchOptionsBuilder.builder().build())
            .build();
    return SearchInputBuilder.builder()
        .engines(SearchEnginesBuilder.builder().iterable(List.of(engine)).build())
        .build();
  }
}
