package io.github.pieces4j.server.routes;

import io.github.pieces4j.server.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The parts of {@code {"iterable":[...],"indices":{...}}}, of which only the present one is in
 * memory.
 */
final class ListParts implements Iterator<byte[]> {
  private static final String EMPTY = "{\"iterable\":[],\"indices\":{}}";
  private static final int LARGEST_PART = 65_536;

  private enum Stage {
    START,
    ITEMS,
    INDICES,
    END
  }

  private final Supplier<List<byte[]>> items;
  private final Supplier<List<String>> identifiers;
  private final String[] frame;
  private Stage stage = Stage.START;
  private long place;
  private byte[] rest = {};
  private int restFrom;

  /**
   * Creates the parts of a list.
   *
   * @param items returns more items each time, none at the end
   * @param identifiers returns more identifiers each time, none at the end
   */
  ListParts(
      Supplier<List<byte[]>> items,
      Supplier<List<String>> identifiers,
      Dialect dialect,
      Class<?> type) {
    this.items = items;
    this.identifiers = identifiers;
    frame =
        new String(dialect.encode(EMPTY, type), StandardCharsets.UTF_8)
            .split("(?<=\\[)(?=])|(?<=\\{)(?=\\})");
  }

  @Override
  public boolean hasNext() {
    return stage != Stage.END || restFrom < rest.length;
  }

  @Override
  public byte[] next() {
    if (restFrom < rest.length) {
      return takenOfRest();
    }
    rest = made();
    restFrom = 0;
    return takenOfRest();
  }

  /** Large items are cut, so that a slow reader holds little in memory. */
  private byte[] takenOfRest() {
    int end = Math.min(rest.length, restFrom + LARGEST_PART);
    byte[] part =
        restFrom == 0 && end == rest.length
            ? rest
            : java.util.Arrays.copyOfRange(rest, restFrom, end);
    restFrom = end;
    return part;
  }

  private byte[] made() {
    return switch (stage) {
      case START -> {
        stage = Stage.ITEMS;
        yield bytes(frame[0]);
      }
      case ITEMS -> nextItems();
      case INDICES -> nextIndices();
      case END -> throw new NoSuchElementException();
    };
  }

  private byte[] nextItems() {
    List<byte[]> page = items.get();
    if (page.isEmpty()) {
      stage = Stage.INDICES;
      place = 0;
      return bytes(frame[1]);
    }
    java.io.ByteArrayOutputStream part = new java.io.ByteArrayOutputStream();
    for (byte[] item : page) {
      if (place++ > 0) {
        part.write(',');
      }
      part.writeBytes(item);
    }
    return part.toByteArray();
  }

  private byte[] nextIndices() {
    List<String> page = identifiers.get();
    if (page.isEmpty()) {
      stage = Stage.END;
      return bytes(frame[2]);
    }
    String before = place == 0 ? "" : ",";
    return bytes(
        page.stream()
            .map(id -> Json.text(id) + ":" + place++)
            .collect(Collectors.joining(",", before, "")));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
