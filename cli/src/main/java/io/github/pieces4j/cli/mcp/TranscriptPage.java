package io.github.pieces4j.cli.mcp;

import io.github.pieces4j.cli.history.ConversationHistory.Thread;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.ConversationMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Some messages of a conversation that stand together, as many as there is room for.
 *
 * @param thread all messages of the conversation
 * @param parts those of the page
 * @param next where the next page begins, null if this is the last
 */
record TranscriptPage(
    Conversation conversation, Thread thread, List<Part> parts, @Nullable TranscriptCursor next) {
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_ROLE = 40;

  /** What the line above a message and its marks take, about. */
  private static final int TOKENS_AROUND = 45;

  /**
   * A message, or a part of one that is too long for a page.
   *
   * @param number its number in the conversation, from one
   * @param text the words, visible
   * @param isWhole whether that is all of them
   */
  record Part(ConversationMessage message, int number, String text, boolean isWhole) {
    private String head(int all) {
      return "["
          + number
          + " of "
          + all
          + (isWhole ? "] " : ", a part] ")
          + role(message)
          + ", "
          + message.createdAt()
          + ", message "
          + Quotation.line(message.id(), LONGEST_NAME);
    }
  }

  /** Takes what follows a place. */
  static TranscriptPage from(
      Conversation conversation, Thread thread, int start, int offset, int tokens) {
    List<ConversationMessage> all = thread.readable();
    List<Part> parts = new ArrayList<>();
    int left = tokens;
    int read = offset;
    for (int i = start; i < all.size(); i++, read = 0) {
      String text = Quotation.visible(all.get(i).text());
      int from = Math.min(read, text.length());
      boolean fits = Tokens.of(text.substring(from)) <= left - TOKENS_AROUND;
      if (!fits && !parts.isEmpty()) {
        return upTo(conversation, thread, parts, all.get(i), 0);
      }
      int end = fits ? text.length() : Tokens.end(text, from, left - TOKENS_AROUND);
      String part = text.substring(from, end);
      parts.add(new Part(all.get(i), i + 1, part, from == 0 && end == text.length()));
      if (end < text.length()) {
        return upTo(conversation, thread, parts, all.get(i), end);
      }
      left -= TOKENS_AROUND + Tokens.of(part);
    }
    return new TranscriptPage(conversation, thread, parts, null);
  }

  private static TranscriptPage upTo(
      Conversation conversation,
      Thread thread,
      List<Part> parts,
      ConversationMessage next,
      int offset) {
    return new TranscriptPage(
        conversation, thread, parts, TranscriptCursor.at(next, conversation.id(), offset));
  }

  /** Takes the last messages; only of the last one there may be a part. */
  static TranscriptPage last(Conversation conversation, Thread thread, int tokens) {
    List<ConversationMessage> all = thread.readable();
    int start = all.size();
    int left = tokens;
    while (start > 0 && left > 0) {
      left -= TOKENS_AROUND + Tokens.of(Quotation.visible(all.get(start - 1).text()));
      start -= left >= 0 || start == all.size() ? 1 : 0;
    }
    return from(conversation, thread, start, 0, tokens);
  }

  /** Returns it for a model: a line above each message, and its words between marks. */
  String text() {
    Quotation quotation = new Quotation();
    StringBuilder text = new StringBuilder(head());
    for (Part part : parts) {
      text.append("\n\n").append(part.head(thread.readable().size()));
      text.append('\n').append(quotation.of(part.text()));
    }
    return text.append("\n\n").append(end()).toString();
  }

  private String head() {
    return "Conversation \""
        + name(conversation)
        + "\", identifier "
        + Quotation.line(conversation.id(), LONGEST_NAME)
        + ", created "
        + conversation.createdAt()
        + ", changed "
        + conversation.updatedAt()
        + ", "
        + thread.readable().size()
        + " messages"
        + (thread.unreadable() == 0 ? "" : " and " + thread.unreadable() + " that cannot be read")
        + ".\n"
        + Quotation.NOTE;
  }

  private String end() {
    return next == null
        ? "This is the end of the conversation."
        : "It goes on; for the next page call conversation_transcript with this cursor.\n"
            + "next_cursor: "
            + next.text();
  }

  /** Returns the name of a conversation, visible and on one line. */
  static String name(@Nullable Conversation conversation) {
    String name = conversation == null ? null : conversation.name();
    return name == null || name.isBlank() ? "(unnamed)" : Quotation.line(name, LONGEST_NAME);
  }

  /** Returns who said a message, in lower case. */
  static String role(ConversationMessage message) {
    return Quotation.line(message.role().value().toLowerCase(Locale.ROOT), LONGEST_ROLE);
  }
}
