package io.github.pieces4j.cli.mcp;

import io.github.pieces4j.model.ConversationMessage;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;

/**
 * The place in a conversation where the next page begins, which stays right when messages come and
 * go meanwhile.
 *
 * @param conversation the conversation's identifier
 * @param message the identifier of the message
 * @param created when that was made: if it is gone, what was made later follows
 * @param offset how many characters of it were read
 */
record TranscriptCursor(String conversation, String message, Instant created, int offset) {
  private static final String SEPARATOR = "\n";
  private static final int PARTS = 4;

  static TranscriptCursor at(ConversationMessage message, String conversation, int offset) {
    return new TranscriptCursor(conversation, message.id(), message.createdAt(), offset);
  }

  /** Reads one that an earlier page ended with. */
  static TranscriptCursor parse(String text, String conversation) {
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(text.strip());
      String[] parts = new String(bytes, StandardCharsets.UTF_8).split(SEPARATOR, PARTS);
      TranscriptCursor cursor =
          new TranscriptCursor(
              parts[0], parts[1], Instant.parse(parts[2]), Integer.parseInt(parts[3]));
      if (cursor.offset >= 0 && cursor.conversation.equals(conversation)) {
        return cursor;
      }
    } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException e) {
      // It is refused below, as the cursor of another conversation is.
    }
    throw new RefusedCallException(
        "the cursor is none of this conversation's: leave it out to begin anew");
  }

  /** Returns it as one word. */
  String text() {
    String text =
        String.join(SEPARATOR, conversation, message, created.toString(), String.valueOf(offset));
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Returns the index of the message, or of the first that was made later if it is gone. */
  int index(List<ConversationMessage> messages) {
    for (int i = 0; i < messages.size(); i++) {
      if (messages.get(i).id().equals(message)) {
        return i;
      }
    }
    int later = 0;
    while (later < messages.size() && !messages.get(later).createdAt().isAfter(created)) {
      later++;
    }
    return later;
  }
}
