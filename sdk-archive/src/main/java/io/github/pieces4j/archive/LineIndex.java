package io.github.pieces4j.archive;

import io.github.pieces4j.archive.scratch.Scratch;
import io.github.pieces4j.archive.scratch.ScratchMap;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.h2.mvstore.type.ByteArrayDataType;
import org.h2.mvstore.type.StringDataType;

/** The index of a file: on which whole line each object is. */
final class LineIndex {
  /** The place where a line begins and the number of its bytes, without its end. */
  record Line(long start, int length) {
    private byte[] bytes() {
      return ByteBuffer.allocate(Long.BYTES + Integer.BYTES).putLong(start).putInt(length).array();
    }

    private static Line of(byte[] bytes) {
      ByteBuffer line = ByteBuffer.wrap(bytes);
      return new Line(line.getLong(), line.getInt());
    }
  }

  private final ScratchMap<String, byte[]> lines;
  private final Path path;
  private long end;

  private LineIndex(Path path, Scratch scratch) {
    this.path = path;
    lines = scratch.map(StringDataType.INSTANCE, ByteArrayDataType.INSTANCE);
  }

  /**
   * Reads the whole lines in the first bytes of a file.
   *
   * @param most how many bytes
   * @throws IOException if one of them is no object, or an object is there twice
   */
  static LineIndex of(Path path, FileChannel channel, long most, Scratch scratch)
      throws IOException {
    LineIndex index = new LineIndex(path, scratch);
    LineReader.readAll(channel, most, line -> index.add(index.id(line), line.length));
    return index;
  }

  private String id(byte[] json) throws IOException {
    try {
      return RawObject.of(json).id();
    } catch (MalformedJsonException e) {
      throw damaged("is no object: " + e.getMessage());
    }
  }

  /** Notes one more line at the end. */
  void add(String id, int length) throws IOException {
    if (!lines.add(id, new Line(end, length).bytes())) {
      throw damaged("is there twice");
    }
    end += length + 1;
  }

  /** Returns the exception for a problem of the line after the last one. */
  IOException damaged(String problem) {
    return new IOException(path + " is damaged: line " + (lines.size() + 1) + " " + problem);
  }

  /** Returns the line of an object, which must be there. */
  Line line(String id) throws IOException {
    return lines
        .find(id)
        .map(Line::of)
        .orElseThrow(() -> new IOException(path + " has no object " + id));
  }

  boolean contains(String id) {
    return lines.find(id).isPresent();
  }

  /** Returns where the last whole line ends. */
  long end() {
    return end;
  }

  /** Returns how many lines there are. */
  long count() {
    return lines.size();
  }
}
