package io.github.pieces4j.archive;

import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.error.PiecesResponseException;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The lists that a server has of its kinds: whole objects where the list is of a fair size, else
 * identifiers. The second also stands in where the first fails.
 */
final class KindLists {
  /** Saved files repeat their contents in each format, so that their list may be huge. */
  private static final Set<ExportedKind> LARGE =
      Set.of(ExportedKind.ASSET, ExportedKind.WORKSTREAM_EVENT);

  /** What servers answer who do not have a list, or not for everybody. */
  private static final Set<Integer> NOT_OFFERED = Set.of(401, 403, 404, 405, 410, 501);

  private final Set<ExportedKind> stoodIn = EnumSet.noneOf(ExportedKind.class);
  private final RawServer server;
  private final WalkVisitor visitor;

  KindLists(RawServer server, WalkVisitor visitor) {
    this.server = server;
    this.visitor = visitor;
  }

  /** A receiver of whole objects. */
  @FunctionalInterface
  interface Reader {
    void read(ExportedKind kind, ServerObject object);
  }

  /** Reads a list; one that cannot be had is told to the visitor. */
  void read(ExportedKind kind, Reader objects, Consumer<String> identifiers) {
    try {
      if (LARGE.contains(kind)) {
        server.identifiers(kind).forEach(identifiers);
      } else {
        readObjects(kind, objects);
      }
    } catch (PiecesException e) {
      server.rethrowIfGone(e);
      readInstead(kind, e, identifiers);
    } catch (MalformedJsonException e) {
      readInstead(kind, e, identifiers);
    }
  }

  private void readObjects(ExportedKind kind, Reader objects) throws MalformedJsonException {
    for (ServerObject object : server.all(kind)) {
      objects.read(kind, object);
    }
  }

  /** Takes identifiers where the list failed; if they fail too, that is told. */
  void readInstead(ExportedKind kind, Exception failure, Consumer<String> identifiers) {
    if (!LARGE.contains(kind) && hasIdentifiers(kind, identifiers)) {
      stoodIn.add(kind);
      return;
    }
    if (failure instanceof PiecesResponseException answer
        && NOT_OFFERED.contains(answer.status())) {
      visitor.notListed(kind, "the server answers " + answer.status() + " to who asks for them");
    } else {
      visitor.failed(Problem.ofList(kind, failure));
    }
  }

  /** Returns the kinds whose list failed, so that their identifiers were read. */
  Set<ExportedKind> stoodIn() {
    return stoodIn;
  }

  private boolean hasIdentifiers(ExportedKind kind, Consumer<String> identifiers) {
    try {
      server.identifiers(kind).forEach(identifiers);
      return true;
    } catch (PiecesException e) {
      server.rethrowIfGone(e);
      return false;
    } catch (MalformedJsonException e) {
      return false;
    }
  }
}
