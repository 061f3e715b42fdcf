package io.github.pieces4j.cli.commands;

import io.github.pieces4j.cli.terminal.Output;
import io.github.pieces4j.json.PiecesJson;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.FlattenedConversation;
import io.github.pieces4j.model.ReferencedConversationBuilder;
import io.github.pieces4j.model.StreamedIdentifierBuilder;
import io.github.pieces4j.stream.ObjectChange;
import org.jspecify.annotations.Nullable;

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
