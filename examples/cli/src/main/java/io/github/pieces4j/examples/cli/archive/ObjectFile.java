package io.github.pieces4j.examples.cli.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Is a file with one object on each line; where each is stands in memory, the objects do not.
 *
 * <p>For one thread at a time.
 */
public final class ObjectFile implements AutoCloseable {
  private final Path path;
  private final FileChannel channel;
  private final LineIndex lines;

  private ObjectFile(Path path, FileChannel channel) throws IOException {
    this.path = path;
    this.channel = channel;
    lines = LineIndex.of(path, channel);
  }

  @FunctionalInterface
  private interface Opening {
    ObjectFile open(FileChannel channel) throws IOException;
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
    return orClose(
        channel,
        opened -> {
          lock(path, opened);
          ObjectFile file = new ObjectFile(path, opened);
          opened.truncate(file.lines.end());
          return file;
        });
  }

  /**
   * Opens a file to read it.
   *
   * @throws IOException if it cannot be read, or a line of it is no object
   */
  static ObjectFile forReading(Path path) throws IOException {
    FileChannel channel = FileChannel.open(path, StandardOpenOption.READ);
    return orClose(
        channel,
        opened -> {
          ObjectFile file = new ObjectFile(path, opened);
          if (file.lines.end() < opened.size()) {
            throw file.lines.damaged("is torn");
          }
          return file;
        });
  }

  private static ObjectFile orClose(FileChannel channel, Opening opening) throws IOException {
    try {
      return opening.open(channel);
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  private static void lock(Path path, FileChannel channel) throws IOException {
    if (channel.tryLock() == null) {
      throw new IOException(path + " is being written by another process");
    }
  }

  /** Returns the identifiers in the order of the lines, unmodifiable. */
  public Set<String> ids() {
    return lines.ids();
  }

  /** Tells whether the file has an object. */
  public boolean contains(String id) {
    return lines.ids().contains(id);
  }

  /** Returns an object's JSON, which must be there. */
  public byte[] read(String id) throws IOException {
    LineIndex.Line line = lines.line(id);
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
    long place = lines.end();
    while (line.hasRemaining()) {
      place += channel.write(line, place);
    }
    lines.add(object.id(), length);
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
