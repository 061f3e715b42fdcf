package io.github.pieces4j.cli.mcp;

import io.github.pieces4j.cli.history.ConversationHistory;
import io.github.pieces4j.cli.history.ConversationHistory.Thread;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.ConversationMessage;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The transcripts that assistants read page by page. What was read of the last one is kept, because
 * servers have no pages: whoever goes on with a cursor sees the conversation as it was at the first
 * page.
 */
final class Transcripts {
  private static final int LONGEST_IDENTIFIER = 100;

  private @Nullable Reading last;

  private record Reading(Conversation conversation, Thread thread) {}

  /** Returns the page that begins at a cursor, or the first. */
  TranscriptPage page(ConversationHistory history, String id, Optional<String> cursor, int tokens) {
    if (cursor.isEmpty()) {
      Reading reading = read(history, id);
      return TranscriptPage.from(reading.conversation(), reading.thread(), 0, 0, tokens);
    }
    TranscriptCursor place = TranscriptCursor.parse(cursor.get(), id);
    Reading reading =
        last != null && last.conversation().id().equals(id) ? last : read(history, id);
    List<ConversationMessage> messages = reading.thread().readable();
    int index = place.index(messages);
    boolean isThere = index < messages.size() && messages.get(index).id().equals(place.message());
    int offset = isThere ? place.offset() : 0;
    return TranscriptPage.from(reading.conversation(), reading.thread(), index, offset, tokens);
  }

  /** Returns the page with the last messages. */
  TranscriptPage end(ConversationHistory history, String id, int tokens) {
    Reading reading = read(history, id);
    return TranscriptPage.last(reading.conversation(), reading.thread(), tokens);
  }

  private Reading read(ConversationHistory history, String id) {
    last = null; // There is room for one of them only.
    Conversation found = required(history, id);
    Reading reading = new Reading(found, history.thread(found));
    last = reading;
    return reading;
  }

  /** Returns a conversation that somebody named. */
  static Conversation required(ConversationHistory history, String id) {
    return history
        .conversation(id)
        .orElseThrow(
            () ->
                new RefusedCallException(
                    "no conversation has the identifier "
                        + Quotation.line(id, LONGEST_IDENTIFIER)
                        + ": search and recent_conversations tell identifiers"));
  }
}
