package io.github.pieces4j.cli.commands;

import io.github.pieces4j.cli.terminal.Invocation;
import io.github.pieces4j.cli.terminal.Terminal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Scanner;
import java.util.Set;

/** The text that is piped into the tool, or typed. */
final class StandardInput {
  private static final Set<String> YES = Set.of("y", "yes");

  private static final String BYTE_ORDER_MARK = "\ufeff";

  private StandardInput() {}

  /**
   * Reads all of it, without the line end that files have behind their last line, and without the
   * mark that PowerShell puts before the first.
   */
  static String text(Invocation invocation) {
    try {
      explain(invocation.terminal());
      byte[] bytes = System.in.readAllBytes();
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return withoutLastLineEnd(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      throw invocation.wrongUsage("standard input is not UTF-8: nothing was sent");
    } catch (IOException e) {
      throw new UncheckedIOException("standard input cannot be read: " + e.getMessage(), e);
    }
  }

  /** Whoever forgot the text sees why nothing happens. */
  private static void explain(Terminal terminal) {
    if (terminal.device().inIsTerminal()) {
      terminal.problem("type the text; Ctrl-D on a line of its own ends it (Windows: Ctrl-Z)");
    }
  }

  private static String withoutLastLineEnd(String text) {
    if (!text.endsWith("\n")) {
      return text;
    }
    return text.substring(0, text.length() - (text.endsWith("\r\n") ? 2 : 1));
  }

  /** Asks for a yes on the terminal; anything else is a no. */
  static boolean agrees(Terminal terminal, String question) {
    terminal.err().print(question + " [y/N] ");
    terminal.err().flush();
    Scanner typed = new Scanner(System.in, StandardCharsets.UTF_8);
    if (typed.hasNextLine()) {
      return YES.contains(typed.nextLine().strip().toLowerCase(Locale.ROOT));
    }
    terminal.err().println();
    return false;
  }
}
