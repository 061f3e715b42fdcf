package io.github.pieces4j.cli.mcp;

import io.github.pieces4j.cli.history.ConversationHistory;
import io.github.pieces4j.model.Conversation;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The conversation that people mean by an identifier, a name or a part of a name. */
final class NamedConversation {
  private static final int MOST = 20;

  private NamedConversation() {}

  /** Returns the one that was meant; of several with the very name, the one changed last. */
  static Conversation of(ConversationHistory history, String text) {
    Optional<Conversation> byId = history.conversation(PiecesAddress.identifier(text.strip()));
    if (byId.isPresent()) {
      return byId.get();
    }
    List<Conversation> all = withNames(history, text);
    Optional<Conversation> exact =
        all.stream().filter(it -> text.strip().equalsIgnoreCase(it.name())).findFirst();
    if (exact.isPresent()) {
      return exact.get();
    }
    if (all.size() == 1) {
      return all.get(0);
    }
    throw all.isEmpty() ? unknown(text) : ambiguous(text, all);
  }

  /** Returns the conversations changed last that have a text in their names. */
  static List<Conversation> withNames(ConversationHistory history, String text) {
    String part = text.strip().toLowerCase(Locale.ROOT);
    return new RecentConversations(history, MOST, Optional.empty())
        .those(it -> it.name() != null && it.name().toLowerCase(Locale.ROOT).contains(part));
  }

  private static RefusedCallException unknown(String text) {
    return new RefusedCallException(
        "no conversation has the identifier, or in its name, "
            + Quotation.line(text, 100)
            + ": the tool recent_conversations lists them");
  }

  private static RefusedCallException ambiguous(String text, List<Conversation> found) {
    String some =
        found.stream()
            .limit(5)
            .map(it -> it.id() + " (" + TranscriptPage.name(it) + ")")
            .collect(Collectors.joining(", "));
    return new RefusedCallException(
        "several conversations have " + Quotation.line(text, 100) + " in their names: " + some);
  }
}
