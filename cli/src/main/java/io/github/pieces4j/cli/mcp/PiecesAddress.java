package io.github.pieces4j.cli.mcp;

/** The addresses of conversations, by which assistants cite and read them. */
final class PiecesAddress {
  static final String TEMPLATE = "pieces://conversation/{id}";
  private static final String CONVERSATION = "pieces://conversation/";

  private PiecesAddress() {}

  /** Returns the address of a conversation. */
  static String of(String conversation) {
    return CONVERSATION + conversation;
  }

  /** Returns the identifier in an address, or the text if it is no address. */
  static String identifier(String text) {
    return text.startsWith(CONVERSATION) ? text.substring(CONVERSATION.length()) : text;
  }
}
