package io.github.pieces4j.cli.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.cli.history.ConversationHistory;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.ConversationMessage;
import io.github.pieces4j.model.ConversationType;
import io.github.pieces4j.model.FlattenedConversationMessages;
import io.github.pieces4j.model.FragmentFormat;
import io.github.pieces4j.model.GroupedTimestamp;
import io.github.pieces4j.model.MessageRole;
import io.github.pieces4j.model.ReferencedConversation;
import io.github.pieces4j.model.TransferableString;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class TranscriptPageTest {
  private static final Instant START = Instant.parse("2026-01-31T05:00:00Z");
  private static final GroupedTimestamp STAMP = GroupedTimestamp.builder().value(START).build();
  private static final Conversation CONVERSATION =
      Conversation.builder()
          .id("the conversation")
          .created(STAMP)
          .updated(STAMP)
          .type(ConversationType.COPILOT)
          .messages(FlattenedConversationMessages.builder().iterable(List.of()).build())
          .build();

  private static ConversationMessage message(int number, String text) {
    GroupedTimestamp created =
        GroupedTimestamp.builder().value(START.plusSeconds(number / 2)).build();
    return ConversationMessage.builder()
        .id("message " + number)
        .conversation(ReferencedConversation.builder().id(CONVERSATION.id()).build())
        .created(created)
        .updated(created)
        .role(MessageRole.USER)
        .fragment(
            FragmentFormat.builder().string(TransferableString.builder().raw(text).build()).build())
        .build();
  }

  private static ConversationHistory.Thread thread(List<String> texts) {
    List<ConversationMessage> messages = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      messages.add(message(i, texts.get(i)));
    }
    return new ConversationHistory.Thread(messages, 0);
  }

  @Property(tries = 200)
  void allPagesTogetherAreTheConversation(
      @ForAll @Size(max = 20) List<@StringLength(max = 400) String> texts,
      @ForAll @IntRange(min = 1, max = 300) int tokens) {
    ConversationHistory.Thread thread = thread(texts);
    Map<String, StringBuilder> read = new LinkedHashMap<>();
    int index = 0;
    int offset = 0;
    while (true) {
      TranscriptPage page = TranscriptPage.from(CONVERSATION, thread, index, offset, tokens);
      for (TranscriptPage.Part part : page.parts()) {
        read.computeIfAbsent(part.message().id(), it -> new StringBuilder()).append(part.text());
      }
      if (page.next() == null) {
        break;
      }
      TranscriptCursor cursor = TranscriptCursor.parse(page.next().text(), CONVERSATION.id());
      assertThat(page.parts()).isNotEmpty();
      index = cursor.index(thread.readable());
      offset = cursor.offset();
    }
    assertThat(read.values().stream().map(StringBuilder::toString))
        .containsExactlyElementsOf(texts.stream().map(Quotation::visible).toList());
  }

  @Property(tries = 200)
  void aPageIsNoLongerThanWasAskedFor(
      @ForAll @Size(max = 20) List<@StringLength(max = 400) String> texts,
      @ForAll @IntRange(min = 100, max = 300) int tokens) {
    TranscriptPage page = TranscriptPage.from(CONVERSATION, thread(texts), 0, 0, tokens);
    int taken = page.parts().stream().mapToInt(it -> Tokens.of(it.text())).sum();
    assertThat(taken).isLessThanOrEqualTo(tokens);
  }

  @Property(tries = 200)
  void theLastPageEndsWithTheLastMessage(
      @ForAll @Size(min = 1, max = 20) List<@StringLength(max = 100) String> texts,
      @ForAll @IntRange(min = 600, max = 900) int tokens) {
    TranscriptPage page = TranscriptPage.last(CONVERSATION, thread(texts), tokens);
    assertThat(page.next()).isNull();
    TranscriptPage.Part last = page.parts().get(page.parts().size() - 1);
    assertThat(last.number()).isEqualTo(texts.size());
  }

  @Property(tries = 200)
  void aCursorWhoseMessageIsGoneGoesOnBehindIt(@ForAll @IntRange(min = 0, max = 9) int gone) {
    List<ConversationMessage> messages =
        new ArrayList<>(thread(Collections.nCopies(10, "text")).readable());
    TranscriptCursor cursor = TranscriptCursor.at(messages.get(gone), CONVERSATION.id(), 2);
    messages.remove(gone);
    int index = cursor.index(messages);
    assertThat(messages.subList(0, index))
        .noneMatch(it -> it.createdAt().isAfter(cursor.created()));
    assertThat(messages.subList(index, messages.size()))
        .allMatch(it -> it.createdAt().isAfter(cursor.created()));
  }
}
