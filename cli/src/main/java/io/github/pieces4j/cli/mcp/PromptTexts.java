package io.github.pieces4j.cli.mcp;

import io.github.pieces4j.cli.history.ConversationHistory;
import io.github.pieces4j.cli.history.WantedText;
import io.github.pieces4j.cli.history.WantedText.Period;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.ConversationMessage;
import io.github.pieces4j.model.SearchedConversationMessage;
import java.util.Optional;

/** The words of the prompts that people choose, with what they need of the history. */
final class PromptTexts {
  private static final int TRANSCRIPT_TOKENS = 8_000;
  private static final int MOST_HITS = 15;
  private static final int EXCERPT = 1_200;

  private final Transcripts transcripts;

  /**
   * Creates the prompts.
   *
   * @param transcripts what they read conversations from
   */
  PromptTexts(Transcripts transcripts) {
    this.transcripts = transcripts;
  }

  /** Returns the request to go on with a conversation. */
  String continueFrom(ConversationHistory history, String conversation, Optional<String> question) {
    Conversation meant = NamedConversation.of(history, conversation);
    TranscriptPage page = transcripts.end(history, meant.id(), TRANSCRIPT_TOKENS);
    return "Let us go on with a conversation that I had with another assistant. Here is its end;"
        + " read what came before with conversation_transcript if you need it. Take over what was"
        + " found out and decided, and say in one or two sentences where we stand.\n\n"
        + page.text()
        + "\n\n"
        + question.map(it -> "My next question: " + it).orElse("Then wait for my next question.");
  }

  /** Returns the question what was decided about something, with what was said of it. */
  String whatDidIDecide(ConversationHistory history, String topic) {
    FoundTexts<SearchedConversationMessage> found =
        FoundTexts.messages(history, WantedText.of(topic, Period.ALWAYS, Period.ALWAYS));
    StringBuilder text = new StringBuilder();
    text.append("What did I decide about ").append(Quotation.line(topic, EXCERPT)).append("?\n\n");
    text.append(
        "Find it in my past conversations, of which these messages have the words. Read around"
            + " them with conversation_transcript, and search for other words where they do not"
            + " answer it. Say what I decided, when and why, and name the conversations. Tell a"
            + " decision from what was only considered; if there is none, say so.\n\n");
    text.append(Quotation.NOTE);
    append(found, text);
    return text.toString();
  }

  private static void append(FoundTexts<SearchedConversationMessage> found, StringBuilder text) {
    Quotation quotation = new Quotation();
    found.hits().stream()
        .flatMap(it -> Optional.ofNullable(it.message()).stream())
        .limit(MOST_HITS)
        .forEach(it -> text.append("\n\n").append(quoted(it, found.wanted(), quotation)));
    if (found.hits().isEmpty()) {
      text.append("\n\nNo message has these words.");
    }
  }

  private static String quoted(
      ConversationMessage message, WantedText wanted, Quotation quotation) {
    return "["
        + TranscriptPage.role(message)
        + ", "
        + message.createdAt()
        + ", conversation "
        + Quotation.line(message.conversation().id(), 200)
        + "]\n"
        + quotation.of(Excerpt.of(message.text(), wanted, EXCERPT));
  }
}
