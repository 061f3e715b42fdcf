package io.github.pieces4j.archive;

import static io.github.pieces4j.archive.ExportedKind.CONVERSATION;
import static io.github.pieces4j.archive.ExportedKind.MESSAGE;

import io.github.pieces4j.archive.scratch.Identifiers;
import io.github.pieces4j.archive.scratch.Scratch;
import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.error.PiecesNotFoundException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A walk through all that a server holds of some kinds, one request at a time. In memory is one
 * answer, and the identifiers of the conversations. An object that cannot be read does not stop it;
 * a server that is gone does.
 *
 * <p>Objects are found in two ways: in the server's lists, and where others name them. Messages
 * come with their conversations.
 */
final class ServerWalk {
  private final Map<ExportedKind, Identifiers> listed = new EnumMap<>(ExportedKind.class);
  private final NamedObjects named;
  private final Map<ExportedKind, Identifiers> failed = new EnumMap<>(ExportedKind.class);
  private final Set<ExportedKind> kinds;
  private final RawServer server;
  private final WalkVisitor visitor;
  private final KindLists lists;
  private int done;
  private int known;

  /**
   * Creates a walk.
   *
   * @param kinds what to look for, with conversations and messages at least
   * @param scratch takes what is to be read later
   */
  ServerWalk(RawServer server, Set<ExportedKind> kinds, WalkVisitor visitor, Scratch scratch) {
    this.server = server;
    this.kinds = kinds;
    this.visitor = visitor;
    lists = new KindLists(server, visitor);
    named = new NamedObjects(kinds, scratch);
    for (ExportedKind kind : kinds) {
      listed.put(kind, scratch.identifiers());
      failed.put(kind, scratch.identifiers());
    }
  }

  /** Notes what an object names that is known already. */
  void note(byte[] json) throws MalformedJsonException {
    named.noteAll(ServerObject.of(json).names());
  }

  /**
   * Goes through all of it.
   *
   * @throws PiecesException if the conversations cannot be listed, or the server is gone
   * @throws MalformedJsonException if the list of conversations is none
   */
  void walk() throws MalformedJsonException {
    Set<String> conversations = server.conversations();
    known += conversations.size();
    conversations.forEach(id -> listed(CONVERSATION).add(id));
    conversations.forEach(this::readConversation);
    listMessages();
    for (ExportedKind kind : kinds) {
      if (kind != CONVERSATION && kind != MESSAGE) {
        lists.read(kind, this::foundInList, listed(kind)::add);
      }
    }
    if (RawServer.isEmulated(server.version())) {
      readSetAside();
    }
    readNamed();
  }

  /** Goes through what other lists know, and returns the kinds of which there is no other list. */
  List<Absence> walkSecondLists(Scratch scratch) {
    List<Absence> without = new ArrayList<>();
    SecondLists others = new SecondLists(server);
    for (ExportedKind kind : kinds) {
      if (lists.stoodIn().contains(kind)) {
        without.add(new Absence(kind, 0, "one of their two lists fails"));
      } else {
        Identifiers ids = scratch.identifiers();
        others.read(kind, ids::add).ifPresent(without::add);
        ids.forEach(id -> readWanted(kind, id));
      }
    }
    readNamed();
    return without;
  }

  /** Goes through some objects, and what they name that the visitor wants. */
  void walkOnly(Map<ExportedKind, Set<String>> objects) {
    objects.forEach((kind, ids) -> ids.forEach(id -> readWanted(kind, id)));
    readNamed();
  }

  private void readSetAside() {
    for (ExportedKind kind : ExportedKind.ofConversations()) {
      try {
        for (ServerObject object : server.setAside(kind)) {
          foundInList(kind, object);
        }
      } catch (PiecesException e) {
        server.rethrowIfGone(e);
        visitor.failed(Problem.ofList(kind, e));
      } catch (MalformedJsonException e) {
        visitor.failed(Problem.ofList(kind, e));
      }
    }
  }

  private Identifiers listed(ExportedKind kind) {
    return Objects.requireNonNull(listed.get(kind));
  }

  /** Returns what was asked for in vain, and is not asked for again in this walk. */
  private Identifiers failed(ExportedKind kind) {
    return Objects.requireNonNull(failed.get(kind));
  }

  private void readConversation(String id) {
    if (!visitor.isWanted(CONVERSATION, id)) {
      advance();
      return;
    }
    long messages = named.count(MESSAGE);
    boolean namesMessages = read(CONVERSATION, id);
    if (!namesMessages || named.count(MESSAGE) > messages) {
      readMessagesOf(id);
    }
  }

  /** What this misses is asked for later, one message at a time. */
  private void readMessagesOf(String conversation) {
    try {
      for (ServerObject message : server.messagesOf(conversation)) {
        foundInList(MESSAGE, message);
      }
    } catch (PiecesException e) {
      server.rethrowIfGone(e);
    } catch (MalformedJsonException e) {
      return;
    }
  }

  private void listMessages() {
    try {
      server.messages(listed(MESSAGE)::add);
    } catch (PiecesException e) {
      server.rethrowIfGone(e);
      lists.readInstead(MESSAGE, e, listed(MESSAGE)::add);
    }
  }

  private void foundInList(ExportedKind kind, ServerObject object) {
    listed(kind).add(object.raw().id());
    known++;
    found(kind, object);
    advance();
  }

  /** What is found names more, until nothing new is named. */
  private void readNamed() {
    long before = -1;
    for (long found = 0; found != before; found = countNamed()) {
      before = found;
      kinds.forEach(this::readNamed);
    }
  }

  private long countNamed() {
    return kinds.stream().mapToLong(named::count).sum();
  }

  private void readNamed(ExportedKind kind) {
    listed(kind).forEach(id -> named.note(kind, id));
    named.forEach(kind, id -> known += visitor.isWanted(kind, id) ? 1 : 0);
    named.forEach(kind, id -> readWanted(kind, id));
  }

  /** Reads one object if the visitor wants it. */
  void readWanted(ExportedKind kind, String id) {
    if (visitor.isWanted(kind, id) && !failed(kind).contains(id)) {
      read(kind, id);
    }
  }

  /** Reads an object and returns whether it has a list of messages. */
  private boolean read(ExportedKind kind, String id) {
    try {
      return found(kind, server.get(kind, id));
    } catch (PiecesNotFoundException e) {
      lacks(kind, id, e);
    } catch (PiecesException e) {
      server.rethrowIfGone(e);
      fail(kind, id, e);
    } catch (MalformedJsonException e) {
      fail(kind, id, e);
    } finally {
      advance();
    }
    return false;
  }

  private void lacks(ExportedKind kind, String id, PiecesException answer) {
    if (listed(kind).contains(id)) {
      fail(kind, id, answer);
    } else {
      failed(kind).add(id);
      visitor.absent(kind, id);
    }
  }

  private void fail(ExportedKind kind, String id, Exception failure) {
    failed(kind).add(id);
    visitor.failed(new Problem(kind, id, String.valueOf(failure.getMessage())));
  }

  private boolean found(ExportedKind kind, ServerObject object) {
    if (visitor.isWanted(kind, object.raw().id())) {
      visitor.found(kind, object.raw());
      named.noteAll(object.names());
    }
    return object.hasMessages();
  }

  private void advance() {
    done++;
    visitor.progressed(done, known);
  }
}
