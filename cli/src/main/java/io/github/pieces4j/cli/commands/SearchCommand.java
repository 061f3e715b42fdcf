package io.github.pieces4j.cli.commands;

import io.github.pieces4j.archive.VisibleText;
import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.cli.terminal.Command;
import io.github.pieces4j.cli.terminal.ExitCode;
import io.github.pieces4j.cli.terminal.Invocation;
import io.github.pieces4j.model.SearchedConversation;
import io.github.pieces4j.model.SearchedConversationMessage;
import io.github.pieces4j.model.SearchedConversationMessages;
import io.github.pieces4j.model.SearchedConversations;
import io.github.pieces4j.model.Timestamped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The command that searches conversations, or the messages of one, for a text. */
public final class SearchCommand implements Command {
  private static final String IN = "--in";
  private static final String BEST = "best";

  private static final Map<String, Comparator<SearchedConversation>> CONVERSATIONS =
      orders(SearchedConversation::conversation);
  private static final Map<String, Comparator<SearchedConversationMessage>> MESSAGES =
      orders(SearchedConversationMessage::message);

  /** The best come first from the server. */
  private static <T> Map<String, Comparator<T>> orders(
      Function<T, ? extends @Nullable Timestamped> object) {
    return Map.of(
        "updated", newest(object, Timestamped::updatedAt),
        "created", newest(object, Timestamped::createdAt));
  }

  private static <T> Comparator<T> newest(
      Function<T, ? extends @Nullable Timestamped> object, Function<Timestamped, Instant> time) {
    return Comparator.comparing(
            (T hit) -> {
              Timestamped dated = object.apply(hit);
              return dated == null ? Instant.MIN : time.apply(dated);
            })
        .reversed();
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("search");
    spec.usageMessage().description("Search all conversations for a text, the best matches first.");
    Selection.addTo(spec, "what changed", List.of(BEST, "updated", "created"));
    return spec.addOption(
            OptionSpec.builder(IN)
                .paramLabel(ConversationArgument.LABEL)
                .type(String.class)
                .description("Search the messages of this conversation only.")
                .build())
        .addPositional(
            PositionalParamSpec.builder()
                .index("0")
                .paramLabel("TEXT")
                .type(String.class)
                .required(true)
                .description("What to look for.")
                .build());
  }

  @Override
  public int run(Invocation invocation) {
    String text = invocation.arguments().matchedPositionalValue(0, "");
    String in = invocation.arguments().matchedOptionValue(IN, null);
    if (in == null) {
      searchAll(text, Selection.of(invocation, BEST, CONVERSATIONS), invocation);
    } else {
      searchOne(in, text, Selection.of(invocation, BEST, MESSAGES), invocation);
    }
    return ExitCode.DONE;
  }

  private static void searchAll(
      String text, Selection<SearchedConversation> selection, Invocation invocation) {
    try (PiecesClient client = invocation.openClient()) {
      SearchedConversations found = client.conversations().search(text);
      List<SearchedConversation> hits =
          selected(found.iterable(), SearchedConversation::conversation, selection);
      if (invocation.json()) {
        hits.forEach(invocation.out()::json);
      } else {
        new FoundConversations(invocation.terminal(), text).print(hits);
        remark(invocation, hits, text);
      }
      UnreadableNotices.tell(invocation, found);
    }
  }

  private static void searchOne(
      String in,
      String text,
      Selection<SearchedConversationMessage> selection,
      Invocation invocation) {
    try (PiecesClient client = invocation.openClient()) {
      String id = ConversationArgument.resolve(in, client);
      SearchedConversationMessages found = client.conversation(id).search(text);
      List<SearchedConversationMessage> hits =
          selected(found.iterable(), SearchedConversationMessage::message, selection);
      if (invocation.json()) {
        hits.forEach(invocation.out()::json);
      } else {
        hits.forEach(new FoundMessages(invocation.terminal(), text, "")::print);
        remark(invocation, hits, text);
      }
      UnreadableNotices.tell(invocation, found);
    }
  }

  /** What comes without its object has no time to be left out for. */
  private static <T> List<T> selected(
      List<T> found, Function<T, ? extends @Nullable Timestamped> object, Selection<T> selection) {
    Selection<T>.Kept kept = selection.keeper();
    for (T hit : found) {
      Timestamped dated = object.apply(hit);
      if (dated == null || selection.isSince(dated.updatedAt())) {
        kept.accept(hit);
      }
    }
    return kept.inOrder();
  }

  private static void remark(Invocation invocation, List<?> found, String text) {
    if (found.isEmpty()) {
      invocation.terminal().remark("Nothing was found for \"" + VisibleText.line(text) + "\".");
    }
  }
}
