package io.github.pieces4j.examples.cli.archive;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Is a file with one object on each line; where each is stands in memory, the objects do not.
 *
 * <p>For one thread at a time.
 */
public final class ObjectFile implements AutoCloseable {
  private record Line(long start, int length) {}

  private final Map<String, Line> lines = new LinkedHashMap<>();
  private final FileChannel channel;
  private final Path path;
  private long end;

  private ObjectFile(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  /**
   * Opens a file, and makes it if it is not there; what follows the last line end, which a process
   * left that was killed, is cut off.
   *
   * @throws IOException if it cannot be read, a whole line of it is no object, or another process
   *     writes it
   */
  static ObjectFile forWriting(Path path) throws IOException {
    FileChannel channel =
        FileChannel.open(
            path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    ObjectFile file = new ObjectFile(path, channel);
    try {
      file.lock();
      file.readLines();
      channel.truncate(file.end);
      return file;
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  /**
   * Opens a file to read it.
   *
   * @throws IOException if it cannot be read, or a line of it is no object
   */
  static ObjectFile forReading(Path path) throws IOException {
    FileChannel channel = FileChannel.open(path, StandardOpenOption.READ);
    ObjectFile file = new ObjectFile(path, channel);
    try {
      file.readLines();
      if (file.end < channel.size()) {
        throw file.damaged("is torn");
      }
      return file;
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  private void lock() throws IOException {
    if (channel.tryLock() == null) {
      throw new IOException(path + " is being written by another process");
    }
  }

  /** Reads all whole lines. */
  private void readLines() throws IOException {
    InputStream in = new BufferedInputStream(Channels.newInputStream(channel.position(0)));
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int next = in.read(); next >= 0; next = in.read()) {
      if (next == '\n') {
        keep(line.toByteArray());
        line.reset();
      } else {
        line.write(next);
      }
    }
  }

  private void keep(byte[] json) throws IOException {
    String id = id(json);
    if (lines.putIfAbsent(id, new Line(end, json.length)) != null) {
      throw damaged("is there twice");
    }
    end += json.length + 1;
  }

  private String id(byte[] json) throws IOException {
    try {
      return RawObject.of(json).id();
    } catch (MalformedJsonException e) {
      throw damaged("is no object: " + e.getMessage());
    }
  }

  private IOException damaged(String problem) {
    return new IOException(path + " is damaged: line " + (lines.size() + 1) + " " + problem);
  }

  /** Returns the identifiers in the order of the lines, unmodifiable. */
  public Set<String> ids() {
    return Collections.unmodifiableSet(lines.keySet());
  }

  /** Tells whether the file has an object. */
  public boolean contains(String id) {
    return lines.containsKey(id);
  }

  /** Returns an object's JSON, which must be there. */
  public byte[] read(String id) throws IOException {
    Line line = lines.get(id);
    if (line == null) {
      throw new IOException(path + " has no object " + id);
    }
    ByteBuffer json = ByteBuffer.allocate(line.length());
    while (json.hasRemaining() && channel.read(json, line.start() + json.position()) >= 0) {
      continue;
    }
    return json.array();
  }

  /** Returns an object, which must be there, as {@link JsonTree} reads it. */
  public Map<String, @Nullable Object> tree(String id) throws IOException {
    try {
      return JsonTree.object(read(id));
    } catch (MalformedJsonException e) {
      throw new IOException(path + " has changed meanwhile: " + e.getMessage(), e);
    }
  }

  /** Adds an object that is not there yet; a process that is killed now leaves it whole or torn. */
  void append(RawObject object) throws IOException {
    int length = object.json().length;
    ByteBuffer line = ByteBuffer.allocate(length + 1).put(object.json()).put((byte) '\n').flip();
    long start = end;
    while (line.hasRemaining()) {
      end += channel.write(line, end);
    }
    lines.put(object.id(), new Line(start, length));
  }

  /** Waits until all that was added is on the disk. */
  void force() throws IOException {
    channel.force(true);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
