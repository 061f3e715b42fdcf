package io.github.pieces4j.request;

import io.github.pieces4j.model.conversation.ConversationTypeEnum;
import io.github.pieces4j.model.conversation.ReferencedConversationBuilder;
import io.github.pieces4j.model.conversation.SeededConversation;
import io.github.pieces4j.model.conversation.SeededConversationBuilder;
import io.github.pieces4j.model.format.FragmentFormatBuilder;
import io.github.pieces4j.model.format.TransferableStringBuilder;
import io.github.pieces4j.model.message.QGPTConversationMessageRoleEnum;
import io.github.pieces4j.model.message.SeededConversationMessage;
import io.github.pieces4j.model.message.SeededConversationMessageBuilder;
import io.github.pieces4j.model.search.FullTextSearchOptionsBuilder;
import io.github.pieces4j.model.search.SearchEngine;
import io.github.pieces4j.model.search.SearchEngineBuilder;
import io.github.pieces4j.model.search.SearchEnginesBuilder;
import io.github.pieces4j.model.search.SearchInput;
import io.github.pieces4j.model.search.SearchInputBuilder;
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
        SeededConversationBuilder.builder().type(ConversationTypeEnum.COPILOT);
    customizer.accept(seed);
    return seed.build();
  }

  /** Seeds a message of text. */
  public static SeededConversationMessage message(
      String conversationId, QGPTConversationMessageRoleEnum role, String text) {
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
