package io.github.pieces4j.archive;

import static io.github.pieces4j.archive.ExportedKind.ANNOTATION;
import static io.github.pieces4j.archive.ExportedKind.CONVERSATION;
import static io.github.pieces4j.archive.ExportedKind.MESSAGE;

import io.github.pieces4j.archive.scratch.Identifiers;
import io.github.pieces4j.archive.scratch.Scratch;
import io.github.pieces4j.error.PiecesException;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A walk through all conversations, messages and annotations of a server, one request at a time. In
 * memory is one answer, and the identifiers of the conversations. An object that cannot be read
 * does not stop it; a server that is gone does.
 *
 * <p>Messages come with their conversations; those that no conversation lists are found in the list
 * of all messages. Annotations are found where conversations and messages name them.
 */
final class ServerWalk {
  /** Stands for the identifier where a whole list could not be read. */
  private static final String ALL = "*";

  private final Identifiers namedMessages;
  private final Identifiers namedAnnotations;
  private final RawServer server;
  private final WalkVisitor visitor;
  private int done;
  private int known;

  /**
   * Creates a walk.
   *
   * @param scratch takes what is to be read later
   */
  ServerWalk(RawServer server, WalkVisitor visitor, Scratch scratch) {
    this.server = server;
    this.visitor = visitor;
    namedMessages = scratch.identifiers();
    namedAnnotations = scratch.identifiers();
  }

  /** Notes what an object names that is known already. */
  void note(ExportedKind kind, byte[] json) throws MalformedJsonException {
    Map<String, @Nullable Object> object = JsonTree.object(json);
    if (kind == CONVERSATION) {
      ListedIdentifiers.in(object.get("messages")).forEach(namedMessages::add);
    }
    if (kind != ANNOTATION) {
      ListedIdentifiers.in(object.get("annotations")).forEach(namedAnnotations::add);
    }
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
    conversations.forEach(this::readConversation);
    nameOtherMessages();
    readAll(MESSAGE, namedMessages);
    readAll(ANNOTATION, namedAnnotations);
  }

  private void readAll(ExportedKind kind, Identifiers ids) {
    ids.forEach(id -> known += visitor.isWanted(kind, id) ? 1 : 0);
    ids.forEach(id -> readWanted(kind, id));
  }

  /** Reads one object if the visitor wants it. */
  void readWanted(ExportedKind kind, String id) {
    if (visitor.isWanted(kind, id)) {
      read(kind, id);
    }
  }

  private void readConversation(String id) {
    if (visitor.isWanted(CONVERSATION, id)) {
      long named = namedMessages.size();
      read(CONVERSATION, id);
      if (namedMessages.size() > named) {
        readMessagesOf(id);
      }
    } else {
      advance();
    }
  }

  /** What this misses is asked for later, one message at a time. */
  private void readMessagesOf(String conversation) {
    try {
      for (RawObject message : server.messagesOf(conversation)) {
        known++;
        found(MESSAGE, message);
        advance();
      }
    } catch (PiecesException e) {
      server.rethrowIfGone(e);
    } catch (MalformedJsonException e) {
      return;
    }
  }

  private void nameOtherMessages() {
    try {
      server.messages(namedMessages::add);
    } catch (PiecesException e) {
      server.rethrowIfGone(e);
      visitor.failed(new Problem(MESSAGE, ALL, reason(e)));
    }
  }

  private void read(ExportedKind kind, String id) {
    try {
      found(kind, server.get(kind, id));
    } catch (PiecesException e) {
      server.rethrowIfGone(e);
      visitor.failed(new Problem(kind, id, reason(e)));
    } catch (MalformedJsonException e) {
      visitor.failed(new Problem(kind, id, reason(e)));
    }
    advance();
  }

  private void found(ExportedKind kind, RawObject object) throws MalformedJsonException {
    if (visitor.isWanted(kind, object.id())) {
      visitor.found(kind, object);
      note(kind, object.json());
    }
  }

  private void advance() {
    done++;
    visitor.progressed(done, known);
  }

  private static String reason(Exception e) {
    return String.valueOf(e.getMessage());
  }
}
