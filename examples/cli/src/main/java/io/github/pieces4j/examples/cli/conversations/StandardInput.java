package io.github.pieces4j.examples.cli.conversations;

import io.github.pieces4j.examples.cli.tool.Invocation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Reads what is piped into the tool. */
final class StandardInput {
  private StandardInput() {}

  /** Reads all of it, without the line end that files have behind their last line. */
  static String text(Invocation invocation) {
    try {
      byte[] bytes = System.in.readAllBytes();
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    } catch (CharacterCodingException e) {
      throw invocation.wrongUsage("standard input is not UTF-8: nothing was sent");
    } catch (IOException e) {
      throw new UncheckedIOException("standard input cannot be read: " + e.getMessage(), e);
    }
  }
}
