package io.github.pieces4j.examples.cli.archive;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Knows on which whole line of a file each object is. */
final class LineIndex {
  /** Is where a line begins and how many bytes it has, without its end. */
  record Line(long start, int length) {}

  private final Map<String, Line> lines = new LinkedHashMap<>();
  private final Path path;
  private long end;

  private LineIndex(Path path) {
    this.path = path;
  }

  /**
   * Reads all whole lines.
   *
   * @throws IOException if one of them is no object, or an object is there twice
   */
  static LineIndex of(Path path, FileChannel channel) throws IOException {
    LineIndex index = new LineIndex(path);
    InputStream in = new BufferedInputStream(Channels.newInputStream(channel.position(0)));
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int next = in.read(); next >= 0; next = in.read()) {
      if (next == '\n') {
        index.add(index.id(line.toByteArray()), line.size());
        line.reset();
      } else {
        line.write(next);
      }
    }
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
    if (lines.putIfAbsent(id, new Line(end, length)) != null) {
      throw damaged("is there twice");
    }
    end += length + 1;
  }

  /** Makes the exception for a problem of the line after the last one. */
  IOException damaged(String problem) {
    return new IOException(path + " is damaged: line " + (lines.size() + 1) + " " + problem);
  }

  /** Returns the line of an object, which must be there. */
  Line line(String id) throws IOException {
    Line line = lines.get(id);
    if (line == null) {
      throw new IOException(path + " has no object " + id);
    }
    return line;
  }

  /** Returns where the last whole line ends. */
  long end() {
    return end;
  }

  /** Returns the identifiers in the order of the lines, unmodifiable. */
  Set<String> ids() {
    return Collections.unmodifiableSet(lines.keySet());
  }
}
