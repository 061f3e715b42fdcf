package io.github.pieces4j.cli.mcp;

import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.FragmentFormat;
import io.github.pieces4j.model.GroupedTimestamp;
import io.github.pieces4j.model.MessageRole;
import io.github.pieces4j.model.SeededConversationMessage;
import io.github.pieces4j.model.TransferableString;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** Is a conversation that takes many pages, created with one request. */
public final class LongConversation {
  public static final int MESSAGES = 10_000;
  private static final Instant START = Instant.parse("2026-01-31T05:00:00Z");

  private LongConversation() {}

  /** Creates it; its messages are {@code Number 1} and so on. */
  public static Conversation create(PiecesClient client, int length) {
    List<SeededConversationMessage> messages =
        IntStream.rangeClosed(1, length).mapToObj(LongConversation::message).toList();
    return client.conversations().create(seed -> seed.name("Counting").messages(messages));
  }

  private static SeededConversationMessage message(int number) {
    return SeededConversationMessage.builder()
        .role(number % 2 == 1 ? MessageRole.USER : MessageRole.ASSISTANT)
        .created(GroupedTimestamp.builder().value(START.plusSeconds(number)).build())
        .fragment(
            FragmentFormat.builder()
                .string(TransferableString.builder().raw("Number " + number).build())
                .build())
        .build();
  }
}
