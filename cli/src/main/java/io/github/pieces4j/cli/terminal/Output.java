package io.github.pieces4j.cli.terminal;

import io.github.pieces4j.archive.VisibleText;
import io.github.pieces4j.json.PiecesJson;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * The results, as UTF-8 and never half: unlike a {@code PrintStream} this does not hide failures.
 *
 * <p>All methods may throw {@link UnwrittenOutputException}. For one thread at a time.
 */
public final class Output {
  private static final int BUFFER_BYTES = 65_536;

  private final OutputStream stream;

  /** Creates an output; it is buffered until {@link #flush}. */
  public Output(OutputStream stream) {
    this.stream = new BufferedOutputStream(stream, BUFFER_BYTES);
  }

  /** Writes text of the tool's own and a line end; see {@link VisibleText} for other text. */
  public void line(String text) {
    bytes(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes a record of the model, complete and on one line. */
  public void json(Object model) {
    bytes(PiecesJson.encode(model));
  }

  private void bytes(byte[] line) {
    try {
      stream.write(line);
      stream.write('\n');
    } catch (IOException e) {
      throw new UnwrittenOutputException(e);
    }
  }

  /** Hands over what was written so far. */
  public void flush() {
    try {
      stream.flush();
    } catch (IOException e) {
      throw new UnwrittenOutputException(e);
    }
  }
}
