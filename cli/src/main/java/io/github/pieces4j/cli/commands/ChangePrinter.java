package io.github.pieces4j.cli.commands;

import io.github.pieces4j.archive.VisibleText;
import io.github.pieces4j.cli.terminal.Colors;
import io.github.pieces4j.cli.terminal.Invocation;
import io.github.pieces4j.cli.terminal.Output;
import io.github.pieces4j.cli.terminal.Terminal;
import io.github.pieces4j.json.PiecesJson;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.FlattenedConversation;
import io.github.pieces4j.model.ReferencedConversationBuilder;
import io.github.pieces4j.model.StreamedIdentifierBuilder;
import io.github.pieces4j.stream.ObjectChange;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A printer of changed conversations. */
interface ChangePrinter {
  /** Prints a change on a line of its own. */
  void print(ObjectChange<Conversation> change);

  /** Returns the printer for people or for programs, whoever asked. */
  static ChangePrinter of(Invocation invocation) {
    return invocation.json()
        ? new JsonChanges(invocation.out())
        : new ReadableChanges(invocation.terminal());
  }

  /** A printer of changes for people: when, what, the start of the identifier, the name. */
  final class ReadableChanges implements ChangePrinter {
    private static final ShortIds IDS = ShortIds.of(List.of());
    private static final int COLUMNS_BEFORE_NAME = 8 + 2 + 7 + 2 + ShortIds.SHORTEST + 2;

    private final Terminal terminal;

    ReadableChanges(Terminal terminal) {
      this.terminal = terminal;
    }

    @Override
    public void print(ObjectChange<Conversation> change) {
      Colors colors = terminal.colors();
      String what = change.isCreated() ? "created" : change.isDeleted() ? "deleted" : "changed";
      terminal
          .out()
          .line(
              colors.faint(LocalTime.second(Instant.now()))
                  + "  "
                  + colors.strong(what)
                  + "  "
                  + colors.faint(VisibleText.line(IDS.of(change.id())))
                  + "  "
                  + terminal.fitted(VisibleText.line(detail(change)), COLUMNS_BEFORE_NAME));
    }

    private static String detail(ObjectChange<Conversation> change) {
      if (change.failure() != null) {
        return "(cannot be read: " + change.failure().getMessage() + ")";
      }
      return change.value() == null ? "" : Readable.name(change.value());
    }
  }

  /**
   * A printer of changes for programs, in the shape of the server's own stream, conversations
   * included.
   */
  final class JsonChanges implements ChangePrinter {
    private final Output out;

    JsonChanges(Output out) {
      this.out = out;
    }

    @Override
    public void print(ObjectChange<Conversation> change) {
      out.json(
          StreamedIdentifierBuilder.builder()
              .conversation(
                  ReferencedConversationBuilder.builder()
                      .id(change.id())
                      .reference(reference(change.value()))
                      .build())
              .deleted(change.isDeleted())
              .build());
    }

    /** Both records have the same properties; only their names differ. */
    private static @Nullable FlattenedConversation reference(@Nullable Conversation conversation) {
      return conversation == null
          ? null
          : PiecesJson.decode(PiecesJson.encode(conversation), FlattenedConversation.class);
    }
  }
}
