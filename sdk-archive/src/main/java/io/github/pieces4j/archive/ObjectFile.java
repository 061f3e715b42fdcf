package io.github.pieces4j.archive;

import io.github.pieces4j.archive.disk.Disk;
import io.github.pieces4j.archive.disk.Slices;
import io.github.pieces4j.archive.scratch.Scratch;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A file with one object on each line; where each is stands in a temporary file.
 *
 * <p>For one thread at a time.
 *
 * @since 0.1
 */
public final class ObjectFile implements AutoCloseable {
  private static final byte[] END_OF_LINE = {'\n'};

  private final Path path;
  private final FileChannel channel;
  private final LineIndex lines;

  private ObjectFile(Path path, FileChannel channel, LineIndex lines) {
    this.path = path;
    this.channel = channel;
    this.lines = lines;
  }

  /**
   * A receiver of the objects of a file, one after the other.
   *
   * @since 0.1
   */
  @FunctionalInterface
  public interface Reader {
    void read(RawObject object) throws IOException, MalformedJsonException;
  }

  @FunctionalInterface
  private interface Opening {
    ObjectFile open(FileChannel channel) throws IOException;
  }

  /**
   * Opens a file, and makes it if it is not there; what follows the last line end, which a process
   * left that was killed, is cut off.
   *
   * @throws IOException if it cannot be read, or a whole line of it is no object
   */
  static ObjectFile forWriting(Path path, Scratch scratch) throws IOException {
    FileChannel channel =
        Disk.open(
            path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    return orClose(
        channel,
        opened -> {
          LineIndex lines = LineIndex.of(path, opened, Long.MAX_VALUE, scratch);
          opened.truncate(lines.end());
          return new ObjectFile(path, opened, lines);
        });
  }

  /**
   * Opens a file to read its first bytes.
   *
   * @param bytes how many, which must be whole lines
   * @throws IOException if it cannot be read, or a line of it is no object
   */
  static ObjectFile forReading(Path path, long bytes, Scratch scratch) throws IOException {
    ObjectFile file = ofWholeLines(path, bytes, scratch);
    if (file.lines.end() != bytes) {
      file.close();
      throw file.lines.damaged("is torn");
    }
    return file;
  }

  /**
   * Opens a file to read the whole lines in its first bytes.
   *
   * @param most how many bytes
   * @throws IOException if it cannot be read, or a line of it is no object
   */
  static ObjectFile ofWholeLines(Path path, long most, Scratch scratch) throws IOException {
    FileChannel channel = Disk.open(path, StandardOpenOption.READ);
    return orClose(
        channel, opened -> new ObjectFile(path, opened, LineIndex.of(path, opened, most, scratch)));
  }

  private static ObjectFile orClose(FileChannel channel, Opening opening) throws IOException {
    try {
      return opening.open(channel);
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  /** Returns how many objects there are. */
  public long count() {
    return lines.count();
  }

  /** Returns whether the file has an object. */
  public boolean contains(String id) {
    return lines.contains(id);
  }

  /** Reads all objects in the order of the lines. */
  public void forEach(Reader reader) throws IOException {
    LineReader.readAll(channel, lines.end(), line -> read(line, reader));
  }

  /** A reader of a line, which holds an object. */
  @FunctionalInterface
  interface JsonReader {
    void read(byte[] json) throws IOException, MalformedJsonException;
  }

  /** Reads all lines in their order, and leaves it to the reader what to look for in them. */
  void forEachLine(JsonReader reader) throws IOException {
    LineReader.readAll(
        channel,
        lines.end(),
        line -> {
          try {
            reader.read(line);
          } catch (MalformedJsonException e) {
            throw changed(e);
          }
        });
  }

  private void read(byte[] line, Reader reader) throws IOException {
    try {
      reader.read(RawObject.of(line));
    } catch (MalformedJsonException e) {
      throw changed(e);
    }
  }

  private IOException changed(MalformedJsonException e) {
    return new IOException(path + " has changed meanwhile: " + e.getMessage(), e);
  }

  /** Returns an object's JSON, which must be there. */
  public byte[] read(String id) throws IOException {
    LineIndex.Line line = lines.line(id);
    return Slices.read(channel, line.start(), line.length());
  }

  /** Returns an object, which must be there, as {@link JsonTree} reads it. */
  public Map<String, @Nullable Object> tree(String id) throws IOException {
    try {
      return JsonTree.object(read(id));
    } catch (MalformedJsonException e) {
      throw changed(e);
    }
  }

  /** Adds an object that is not there yet; a process that is killed now leaves it whole or torn. */
  void append(RawObject object) throws IOException {
    channel.position(lines.end());
    Slices.write(channel, object.json(), END_OF_LINE);
    lines.add(object.id(), object.json().length);
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
