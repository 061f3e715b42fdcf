package io.github.pieces4j.server.store;

import io.github.pieces4j.error.PiecesConfigurationException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.BiFunction;

/** Copies of a database; each has the name that it was given only once it is whole. */
public final class Backup {
  private final Path source;

  private Backup(Path source) {
    this.source = source;
  }

  /** What was copied of damaged data, and what could not be. */
  public record Salvaged(long objects, List<String> lost) {
    /** Copies the list. */
    public Salvaged {
      lost = List.copyOf(lost);
    }
  }

  /** Copies a database, which may be in use. */
  public static Backup of(Path source) {
    if (!Files.isRegularFile(source)) {
      throw new PiecesConfigurationException("there is no data at " + source);
    }
    return new Backup(source);
  }

  /**
   * Copies all of it into a file that does not exist and returns how many objects there are.
   *
   * @throws PiecesConfigurationException if it is damaged, or the file cannot be written
   */
  public long to(Path file) {
    Path unfinished = begun(file);
    try (Sql sql = StoreFile.beside(source).connect()) {
      sql.backUpTo(unfinished);
    } catch (StoreException e) {
      throw unusable(e);
    }
    long objects = checked(unfinished);
    finish(unfinished, file);
    return objects;
  }

  private long checked(Path copy) {
    try (Sql sql = StoreFile.beside(copy).connect()) {
      List<String> problems = Checkup.problems(new StoreReader(sql));
      if (!problems.isEmpty()) {
        throw new PiecesConfigurationException(
            source + " is damaged, so it was not copied: " + problems.get(0) + StoreHealth.SALVAGE);
      }
      return count(sql);
    } catch (StoreException e) {
      throw unusable(e);
    }
  }

  /**
   * Copies each object that can be read, one after another, and its links.
   *
   * @param text returns what searches find an object by, given its JSON
   */
  public Salvaged salvagedTo(Path file, BiFunction<Kind, String, String> text) {
    Path unfinished = begun(file);
    Salvaged salvaged;
    try (Sql from = StoreFile.beside(source).connect();
        Sql to = StoreFile.beside(unfinished).connect()) {
      Schema.migrate(to);
      to.run("BEGIN");
      List<String> lost =
          new Salvage(new StoreReader(from), new StoreTransaction(to, new KnownWords()), text)
              .run();
      to.run("COMMIT");
      salvaged = new Salvaged(count(to), lost);
    } catch (StoreException e) {
      throw unusable(e);
    }
    finish(unfinished, file);
    return salvaged;
  }

  private static Path begun(Path file) {
    if (Files.exists(file)) {
      throw new PiecesConfigurationException(file + " exists: name a file that does not");
    }
    Path unfinished = file.toAbsolutePath().resolveSibling(file.getFileName() + ".part");
    try {
      Files.deleteIfExists(unfinished);
    } catch (IOException e) {
      throw unwritable(file, e);
    }
    StoreFile.makeOwnersAlone(unfinished);
    return unfinished;
  }

  private static void finish(Path unfinished, Path file) {
    try {
      try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      Files.move(unfinished, file);
    } catch (IOException e) {
      throw unwritable(file, e);
    }
  }

  private static PiecesConfigurationException unwritable(Path file, IOException reason) {
    return new PiecesConfigurationException(
        file + " cannot be written: " + reason.getMessage(), reason);
  }

  private PiecesConfigurationException unusable(StoreException reason) {
    return new PiecesConfigurationException(
        source + " cannot be copied: " + reason.getMessage(), reason);
  }

  private static long count(Sql sql) {
    return sql.number(
        "SELECT (SELECT count(*) FROM conversation) + (SELECT count(*) FROM message)"
            + " + (SELECT count(*) FROM annotation) + (SELECT count(*) FROM other)");
  }
}
