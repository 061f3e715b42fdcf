package io.github.pieces4j.benchmarks.cli;

import io.github.pieces4j.benchmarks.peer.ApiClient;
import io.github.pieces4j.benchmarks.peer.ApiException;
import io.github.pieces4j.benchmarks.peer.api.ConversationsApi;
import io.github.pieces4j.benchmarks.peer.model.Conversation;
import io.github.pieces4j.cli.commands.ConversationTable;
import io.github.pieces4j.cli.terminal.Command;
import io.github.pieces4j.cli.terminal.ExitCode;
import io.github.pieces4j.cli.terminal.FailedCommandException;
import io.github.pieces4j.cli.terminal.Invocation;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** The command that lists all conversations as {@code pieces list} does, with the generated client. */
final class PeerListCommand implements Command {
  private static final Comparator<Conversation> CHANGED_LAST_FIRST =
      Comparator.comparing(PeerListCommand::updated).reversed();

  private static OffsetDateTime updated(Conversation conversation) {
    return conversation.getUpdated().getValue();
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("list");
    spec.usageMessage().description("List all conversations, those changed last first.");
    return spec;
  }

  @Override
  public int run(Invocation invocation) {
    var answer = read(String.valueOf(invocation.server()));
    List<Conversation> conversations =
        answer.getIterable().stream()
            .filter(it -> isPresent(answer.getIndices(), it.getId()))
            .sorted(CHANGED_LAST_FIRST)
            .toList();
    List<String> ids = conversations.stream().map(Conversation::getId).toList();
    ConversationTable table = new ConversationTable(invocation.terminal(), ids);
    table.header();
    for (Conversation it : conversations) {
      table.row(it.getId(), updated(it).toInstant(), messages(it), it.getName());
    }
    return ExitCode.DONE;
  }

  private static io.github.pieces4j.benchmarks.peer.model.Conversations read(String server) {
    ApiClient client = new ApiClient();
    client.updateBaseUri(server);
    try {
      return new ConversationsApi(client).conversationsSnapshot(null);
    } catch (ApiException e) {
      throw new FailedCommandException(ExitCode.SERVER_FAILURE, String.valueOf(e.getMessage()));
    }
  }

  private static boolean isPresent(@Nullable Map<String, Long> indices, String id) {
    return indices == null || indices.getOrDefault(id, 0L) >= 0;
  }

  private static int messages(Conversation conversation) {
    var messages = conversation.getMessages();
    return (int)
        messages.getIterable().stream()
            .filter(it -> isPresent(messages.getIndices(), it.getId()))
            .count();
  }
}
