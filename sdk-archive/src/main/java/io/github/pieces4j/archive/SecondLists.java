package io.github.pieces4j.archive;

import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.error.PiecesResponseException;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The lists of identifiers that a walk does not read, as it reads another list of the same kind:
 * the two should know of the same objects. Of messages a walk reads two lists itself.
 */
final class SecondLists {
  private final RawServer server;

  SecondLists(RawServer server) {
    this.server = server;
  }

  /** Reads the other list of a kind, and returns why there is none; empty if it was read. */
  Optional<Absence> read(ExportedKind kind, Consumer<String> reader) {
    try {
      switch (kind) {
        case MESSAGE, OTHER -> {}
        case WORKSTREAM_EVENT -> {
          return Optional.of(new Absence(kind, 0, "their list is too large"));
        }
        case CONVERSATION, ASSET -> server.listed(kind, reader);
        default -> server.identifiers(kind).forEach(reader);
      }
      return Optional.empty();
    } catch (PiecesException e) {
      server.rethrowIfGone(e);
      return Optional.of(new Absence(kind, 0, reason(e)));
    } catch (MalformedJsonException e) {
      return Optional.of(new Absence(kind, 0, "the server answers what is no list"));
    }
  }

  private static String reason(PiecesException failure) {
    return failure instanceof PiecesResponseException answer
        ? "the server answers " + answer.status()
        : "the server fails to answer";
  }
}
