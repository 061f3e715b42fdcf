package io.github.pieces4j.checks.contract.stream;

import io.github.pieces4j.json.PiecesJson;
import io.github.pieces4j.model.ConversationBuilder;
import io.github.pieces4j.model.ConversationType;
import io.github.pieces4j.model.FlattenedConversationMessagesBuilder;
import io.github.pieces4j.model.GroupedTimestamp;
import io.github.pieces4j.model.GroupedTimestampBuilder;
import io.github.pieces4j.testkit.ScriptedAnswer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Makes what a scripted server answers to a stream's requests over HTTP. */
final class Answers {
  static final String LIST = "/conversations";
  static final String IDENTIFIERS = "/conversations/identifiers";
  static final Instant EARLY = Instant.parse("2026-01-01T00:00:00Z");
  static final Instant LATE = EARLY.plusSeconds(3_600);

  private Answers() {}

  /** Returns the list of conversations that changed early. */
  static ScriptedAnswer list(String... ids) {
    return items(Arrays.stream(ids).map(id -> item(id, EARLY)).toArray(String[]::new));
  }

  /** Returns the list of these items. */
  static ScriptedAnswer items(String... items) {
    return ScriptedAnswer.json("{\"iterable\":[" + String.join(",", items) + "]}");
  }

  static String item(String id, Instant updated) {
    return "{\"id\":\"%s\",\"updated\":{\"value\":\"%s\"}}".formatted(id, updated);
  }

  /** Returns the list that names conversations and says nothing else of them. */
  static ScriptedAnswer identifiers(String... ids) {
    return ScriptedAnswer.json(
        Arrays.stream(ids)
            .map("{\"id\":\"%s\"}"::formatted)
            .collect(Collectors.joining(",", "{\"iterable\":[", "]}")));
  }

  /** Returns a conversation as it is after a late change. */
  static ScriptedAnswer conversation(String id, String name) {
    return conversation(id, name, LATE);
  }

  /** Returns a conversation as it is after a change of this time. */
  static ScriptedAnswer conversation(String id, String name, Instant updated) {
    GroupedTimestamp early = GroupedTimestampBuilder.builder().value(EARLY).build();
    byte[] json =
        PiecesJson.encode(
            ConversationBuilder.builder()
                .id(id)
                .created(early)
                .updated(GroupedTimestampBuilder.builder().value(updated).build())
                .name(name)
                .type(ConversationType.COPILOT)
                .messages(
                    FlattenedConversationMessagesBuilder.builder().iterable(List.of()).build())
                .build());
    return ScriptedAnswer.json(new String(json, StandardCharsets.UTF_8));
  }
}
