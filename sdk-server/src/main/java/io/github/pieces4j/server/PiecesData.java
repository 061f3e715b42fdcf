package io.github.pieces4j.server;

import io.github.pieces4j.error.PiecesConfigurationException;
import io.github.pieces4j.server.json.Json;
import io.github.pieces4j.server.json.JsonObject;
import io.github.pieces4j.server.state.Imports;
import io.github.pieces4j.server.state.Refusal;
import io.github.pieces4j.server.state.Texts;
import io.github.pieces4j.server.store.Backup;
import io.github.pieces4j.server.store.Checkup;
import io.github.pieces4j.server.store.Kind;
import io.github.pieces4j.server.store.Store;
import io.github.pieces4j.server.store.StoreTransaction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The data of a lasting server while it does not run: what a history is imported into.
 *
 * @since 0.1
 */
public final class PiecesData implements AutoCloseable {
  /** The name of the database in its directory. */
  public static final String FILE = "pieces.db";

  private final Store store;

  /**
   * An object to import.
   *
   * @param kind {@code conversation}, {@code message}, {@code annotation}, or another kind that is
   *     only kept and given back, such as {@code asset} or {@code workstream_summary}
   * @param json the object in UTF-8, as another server told it
   * @since 0.1
   */
  public record Imported(String kind, String id, byte[] json) {}

  /**
   * What became of an object to import.
   *
   * @since 0.1
   */
  public enum Outcome {
    /** It was not there and is now. */
    IMPORTED,
    /** It was there, the same. */
    THERE,
    /** Another one with its identifier was there, which stays. */
    DIFFERENT,
    /** Clients could not read it, so it is kept, but not served. */
    UNREADABLE
  }

  /**
   * The outcome of one import.
   *
   * @param reason what is wrong with it, empty unless it is unreadable
   * @since 0.1
   */
  public record Result(Outcome outcome, String reason) {}

  /**
   * What became of damaged data.
   *
   * @param objects how many objects there are in the copy
   * @param lost what is not in it, as far as that can be told: one sentence for each
   * @since 0.1
   */
  public record Salvaged(long objects, List<String> lost) {
    /** Copies the list. */
    public Salvaged {
      lost = List.copyOf(lost);
    }
  }

  private PiecesData(Store store) {
    this.store = store;
  }

  /**
   * Opens the data of a directory.
   *
   * @param directory made if it is not there
   * @throws PiecesConfigurationException if another process uses it, or it is damaged
   */
  public static PiecesData open(Path directory) {
    return new PiecesData(store(directory, 1));
  }

  static Store store(Path directory, int readers) {
    return Store.open(file(directory), readers);
  }

  private static Path file(Path directory) {
    return DataPlace.ready(directory).resolve(FILE);
  }

  /** Imports objects, all of them or none if the disk fails, and returns what became of each. */
  public List<Result> add(List<Imported> objects) {
    return store.write(it -> objects.stream().map(object -> add(it, object)).toList());
  }

  private static Result add(StoreTransaction store, Imported object) {
    Optional<Kind> kind = kind(object.kind());
    return kind.isPresent()
        ? add(store, kind.get(), object)
        : keep(store, object.kind(), object, Outcome.IMPORTED, "");
  }

  private static Result add(StoreTransaction store, Kind kind, Imported object) {
    try {
      Imports read = Imports.read(kind, object.json());
      Optional<JsonObject> known = Imports.find(store, kind, object.id());
      if (known.isPresent()) {
        boolean isSame = read.isSameAs(store, known.get());
        return new Result(isSame ? Outcome.THERE : Outcome.DIFFERENT, "");
      }
      read.put(store);
      return new Result(Outcome.IMPORTED, "");
    } catch (Refusal e) {
      return keep(
          store,
          Imports.setAside(kind),
          object,
          Outcome.UNREADABLE,
          String.valueOf(e.getMessage()));
    }
  }

  private static Result keep(
      StoreTransaction store, String kind, Imported object, Outcome outcome, String reason) {
    String json = new String(object.json(), StandardCharsets.UTF_8);
    Optional<String> known = store.other(kind, object.id());
    if (known.isEmpty() || outcome == Outcome.UNREADABLE) {
      store.putOther(kind, object.id(), json);
      return new Result(outcome, reason);
    }
    return new Result(known.get().equals(json) ? Outcome.THERE : Outcome.DIFFERENT, "");
  }

  private static Optional<Kind> kind(String name) {
    return java.util.Arrays.stream(Kind.values())
        .filter(it -> it.toString().equals(name))
        .findFirst();
  }

  /**
   * Checks each object of a directory and what leads to it.
   *
   * @return what is wrong, nothing if all is whole
   * @throws PiecesConfigurationException if another process uses it, or it cannot be opened at all
   */
  public static List<String> check(Path directory) {
    try (Store store = Store.openUnchecked(file(directory), 1)) {
      return store.read(Checkup::problems);
    }
  }

  /**
   * Copies the data of a directory into one file; a server may use it meanwhile.
   *
   * @param file must not exist
   * @return how many objects there are in the copy
   * @throws PiecesConfigurationException if it cannot be read, or the file not be written
   */
  public static long backup(Path directory, Path file) {
    return Backup.of(directory.resolve(FILE)).to(file);
  }

  /**
   * Copies what can be read of damaged data into one file.
   *
   * @param file must not exist
   * @throws PiecesConfigurationException if nothing can be read, or the file not be written
   */
  public static Salvaged salvage(Path directory, Path file) {
    Backup.Salvaged salvaged =
        Backup.of(directory.resolve(FILE))
            .salvagedTo(file, (kind, json) -> Texts.of(kind, Json.object(json)));
    return new Salvaged(salvaged.objects(), salvaged.lost());
  }

  /** Returns an object that is kept but not served, as it was. */
  public Optional<String> unreadable(String kind, String id) {
    return store.read(it -> it.other(Imports.setAside(kind), id));
  }

  /** Returns how many objects of a kind are served. */
  public long count(String kind) {
    return store.read(it -> it.count(kind(kind).orElseThrow()));
  }

  @Override
  public void close() {
    store.close();
  }
}
