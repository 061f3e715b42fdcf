package io.github.pieces4j.request;

import io.github.pieces4j.error.PiecesRequestException;
import io.github.pieces4j.model.ApplicationName;
import io.github.pieces4j.model.ConversationType;
import io.github.pieces4j.model.FragmentFormatBuilder;
import io.github.pieces4j.model.FullTextSearchOptionsBuilder;
import io.github.pieces4j.model.MessageRole;
import io.github.pieces4j.model.Platform;
import io.github.pieces4j.model.ReferencedConversationBuilder;
import io.github.pieces4j.model.SearchEngine;
import io.github.pieces4j.model.SearchEngineBuilder;
import io.github.pieces4j.model.SearchEnginesBuilder;
import io.github.pieces4j.model.SearchInput;
import io.github.pieces4j.model.SearchInputBuilder;
import io.github.pieces4j.model.SeededConnectorConnection;
import io.github.pieces4j.model.SeededConversation;
import io.github.pieces4j.model.SeededConversationBuilder;
import io.github.pieces4j.model.SeededConversationMessage;
import io.github.pieces4j.model.SeededConversationMessageBuilder;
import io.github.pieces4j.model.SeededTrackedApplication;
import io.github.pieces4j.model.TransferableStringBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The bodies that most callers want; the builders make all others.
 *
 * @since 0.1
 */
public final class Seeds {
  private Seeds() {}

  private static String given(@Nullable String value, String what) {
    if (value == null) {
      throw new PiecesRequestException(what + " is null: pass one");
    }
    return value;
  }

  /** Returns the seed of a copilot conversation with a name. */
  public static SeededConversation conversation(String name) {
    String given = given(name, "the name of the conversation");
    return conversation(seed -> seed.name(given));
  }

  /**
   * Returns the seed of a copilot conversation; the argument may set anything else, or another
   * type.
   */
  public static SeededConversation conversation(Consumer<SeededConversationBuilder> customizer) {
    Objects.requireNonNull(customizer, "seed");
    SeededConversationBuilder seed =
        SeededConversationBuilder.builder().type(ConversationType.COPILOT);
    customizer.accept(seed);
    return seed.build();
  }

  /** Returns the seed of a message of text. */
  public static SeededConversationMessage message(
      String conversationId, MessageRole role, String text) {
    return SeededConversationMessageBuilder.builder()
        .conversation(ReferencedConversationBuilder.builder().id(conversationId).build())
        .role(role)
        .fragment(
            FragmentFormatBuilder.builder()
                .string(
                    TransferableStringBuilder.builder()
                        .raw(given(text, "the text of the message"))
                        .build())
                .build())
        .build();
  }

  /** Returns a search for full-text matches of a text. */
  public static SearchInput search(String text) {
    SearchEngine engine =
        SearchEngineBuilder.builder()
            .query(given(text, "the text to search for"))
            .fullText(FullTextSearchOptionsBuilder.builder().build())
            .build();
    return SearchInputBuilder.builder()
        .engines(SearchEnginesBuilder.builder().iterable(List.of(engine)).build())
        .build();
  }

  /** Returns the introduction of an application on this machine. */
  public static SeededConnectorConnection connection(ApplicationName name, String version) {
    return SeededConnectorConnection.builder()
        .application(
            SeededTrackedApplication.builder()
                .name(name)
                .platform(platform())
                .version(given(version, "the version of the application"))
                .build())
        .build();
  }

  private static Platform platform() {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (system.contains("mac")) {
      return Platform.MACOS;
    }
    return system.contains("win") ? Platform.WINDOWS : Platform.LINUX;
  }
}
