package io.github.pieces4j.cli.commands;

import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.cli.terminal.Command;
import io.github.pieces4j.cli.terminal.ExitCode;
import io.github.pieces4j.cli.terminal.Invocation;
import io.github.pieces4j.error.UnreadableElement;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.Conversations;
import io.github.pieces4j.request.ConversationsRequests;
import io.github.pieces4j.request.PiecesRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** The command that lists conversations, those changed last first unless asked otherwise. */
public final class ListCommand implements Command {
  private static final String UPDATED = "updated";
  private static final Map<String, Comparator<Row>> ORDERS =
      Map.of(
          UPDATED,
          Comparator.comparing(Row::updated).reversed(),
          "created",
          Comparator.comparing(Row::created).reversed(),
          "messages",
          Comparator.comparingInt(Row::messages).reversed(),
          "name",
          Comparator.comparing(it -> String.valueOf(it.name()), String::compareToIgnoreCase));

  /**
   * What the list shows of a conversation, which is little of it.
   *
   * @param whole all of it for programs, else null
   */
  private record Row(
      String id,
      Instant created,
      Instant updated,
      int messages,
      @Nullable String name,
      @Nullable Conversation whole) {
    private static Row of(Conversation it, boolean whole) {
      int messages = it.messages().size();
      return new Row(
          it.id(), it.createdAt(), it.updatedAt(), messages, it.name(), whole ? it : null);
    }
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("list");
    spec.usageMessage().description("List conversations, those changed last first.");
    return Selection.addTo(
        spec,
        "conversations changed",
        List.of(UPDATED, "created", "messages", "name", Selection.AS_IT_COMES));
  }

  @Override
  public int run(Invocation invocation) {
    Selection<Row> selection = Selection.of(invocation, UPDATED, ORDERS);
    List<UnreadableElement> unreadable = new ArrayList<>();
    PiecesRequest<Conversations> request =
        ConversationsRequests.list().onUnreadable(unreadable::add);
    try (PiecesClient client = invocation.openClient();
        Stream<Conversation> all = client.elements(request)) {
      Stream<Conversation> wanted = all.filter(it -> selection.isSince(it.updatedAt()));
      if (invocation.json() && selection.order() == null) {
        wanted.limit(selection.most()).forEach(invocation.out()::json);
      } else {
        print(invocation, wanted, selection.keeper());
      }
      UnreadableNotices.tell(invocation, unreadable);
      return ExitCode.DONE;
    }
  }

  private static void print(
      Invocation invocation, Stream<Conversation> wanted, Selection<Row>.Kept kept) {
    wanted.map(it -> Row.of(it, invocation.json())).forEach(kept);
    List<Row> rows = kept.inOrder();
    if (invocation.json()) {
      rows.stream().flatMap(it -> Stream.ofNullable(it.whole())).forEach(invocation.out()::json);
    } else {
      print(invocation, rows);
    }
  }

  private static void print(Invocation invocation, List<Row> rows) {
    ConversationTable table =
        new ConversationTable(invocation.terminal(), rows.stream().map(Row::id).toList());
    table.header();
    rows.forEach(it -> table.row(it.id(), it.updated(), it.messages(), it.name()));
    if (rows.isEmpty()) {
      invocation.terminal().remark("There are no conversations here.");
    }
  }
}
