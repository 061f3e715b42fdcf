package io.github.pieces4j.checks.contract.stream;

import static io.github.pieces4j.checks.contract.stream.Answers.LIST;
import static io.github.pieces4j.checks.contract.stream.Answers.conversation;
import static io.github.pieces4j.checks.contract.stream.Answers.list;
import static io.github.pieces4j.stream.IdentifierSource.CONVERSATIONS;

import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.stream.IdentifierEvent;
import io.github.pieces4j.stream.ObjectChange;
import io.github.pieces4j.testkit.ScriptedAnswer;
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
}
