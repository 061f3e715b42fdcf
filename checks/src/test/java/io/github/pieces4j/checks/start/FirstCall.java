package io.github.pieces4j.checks.start;

import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.reactive.ReactivePiecesClient;

/** A program that makes one call by the client that its first argument names. */
public final class FirstCall {
  private FirstCall() {}

  /** The second argument is the server. */
  public static void main(String[] arguments) {
    System.out.println("conversations: " + conversations(arguments[0], arguments[1]));
  }

  private static int conversations(String kind, String server) {
    if (kind.equals("blocking")) {
      try (PiecesClient client = PiecesClient.create(server)) {
        return client.conversations().list().size();
      }
    }
    try (ReactivePiecesClient client = ReactivePiecesClient.create(server)) {
      return client.conversations().list().block().size();
    }
  }
}
