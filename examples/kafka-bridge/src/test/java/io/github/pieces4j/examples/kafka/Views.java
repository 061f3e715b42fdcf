package io.github.pieces4j.examples.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.json.PiecesJson;
import io.github.pieces4j.model.Conversation;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Compares what views hold with what servers have, to the last byte. */
final class Views {
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private Views() {}

  static ObjectTopic<Conversation> topic(Brokers brokers, String prefix) {
    return new ObjectTopic<>(brokers, prefix, ObjectKind.CONVERSATIONS);
  }

  /** Returns each conversation of a machine as it reads by its identifier. */
  static Map<ObjectKey, String> state(String machine, PiecesClient client) {
    Map<ObjectKey, String> state = new HashMap<>();
    for (String id : client.conversations().identifiers().ids()) {
      state.put(new ObjectKey(machine, id), json(client.conversation(id).get()));
    }
    return state;
  }

  /** Waits until a view holds this and nothing else. */
  static void awaitEqual(TopicView<Conversation> view, Map<ObjectKey, String> expected)
      throws Exception {
    try {
      KilledProcess.await(PATIENCE, () -> json(view).equals(expected));
    } catch (AssertionError e) {
      assertThat(json(view)).isEqualTo(expected);
    }
    assertThat(view.unreadable()).isEmpty();
  }

  static Map<ObjectKey, String> json(TopicView<Conversation> view) {
    return view.objects().entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, it -> json(it.getValue())));
  }

  private static String json(Conversation conversation) {
    return new String(PiecesJson.encode(conversation), StandardCharsets.UTF_8);
  }
}
