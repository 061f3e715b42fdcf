package io.github.pieces4j.checks.contract.stream;

import static io.github.pieces4j.checks.contract.stream.Answers.LATE;
import static io.github.pieces4j.checks.contract.stream.Answers.LIST;
import static io.github.pieces4j.checks.contract.stream.Answers.conversation;
import static io.github.pieces4j.checks.contract.stream.Answers.item;
import static io.github.pieces4j.checks.contract.stream.Answers.items;
import static io.github.pieces4j.checks.contract.stream.Answers.list;
import static io.github.pieces4j.stream.IdentifierSource.CONVERSATIONS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.stream.ConnectionState;
import io.github.pieces4j.stream.IdentifierEvent;
import io.github.pieces4j.stream.ObjectChange;
import io.github.pieces4j.testkit.ScriptedAnswer;
import io.github.pieces4j.testkit.fault.FaultProxy;
import io.github.pieces4j.testkit.fault.Frames;
import io.github.pieces4j.testkit.fault.ScriptedSocketServer;
import io.github.pieces4j.testkit.fault.SocketScript;
import java.util.function.Predicate;

/** Watches a server that has one conversation, {@code a}, and tells of another, {@code b}. */
final class Watched {
  private static final String PATH = "/conversation/a";

  private Watched() {}

  static Seen<ObjectChange<Conversation>> watch(StreamsUnderTest client) {
    return new Seen<>(client.stream(CONVERSATIONS).watch(Demand.ALL));
  }

  static Seen<ObjectChange<Conversation>> watch(
      StreamsUnderTest client, Predicate<IdentifierEvent> wanted) {
    return new Seen<>(client.stream(CONVERSATIONS).watch(Demand.ALL, wanted));
  }

  static ScriptedSocketServer server(ScriptedAnswer... answers) {
    return ScriptedSocketServer.following(SocketScript.opening())
        .answer(LIST, list("a"))
        .answer(PATH, answers)
        .answer("/conversation/b", conversation("b", "Sentinel"));
  }

  /** Changes the conversation, and lets its server be away when it is to be read. */
  static void survivesARestart(
      ScriptedSocketServer server, FaultProxy proxy, StreamsUnderTest client) {
    try (var states = Expected.states(client);
        var events = Expected.events(client);
        var changes = watch(client)) {
      Expected.live(states);
      events.next();
      assertThat(changes.next().value()).isNotNull().returns("Old", Conversation::name);
      proxy.stopListening();
      server.answer(LIST, items(item("a", LATE)));
      server.answer(PATH, conversation("a", "New", LATE));
      server.send(Frames.conversations(LATE, "a"));
      events.next();
      proxy.resetAll();
      states.await(it -> it.state() == ConnectionState.DISCONNECTED);
      proxy.listenAgain();
      assertThat(changes.await(it -> it.value() != null).value())
          .returns("New", Conversation::name);
    }
  }
}
