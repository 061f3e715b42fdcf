package io.github.pieces4j.internal.json;

import io.github.pieces4j.error.PiecesDecodeException;
import io.github.pieces4j.internal.value.Timestamps;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The identifiers of a list, and the times of their last changes, taken while its bytes arrive.
 *
 * <p>Whatever else the objects hold is passed over by its strings and nesting alone: no depth,
 * number or name in an object that nobody here needs can cost the others. The memory used depends
 * on the number of objects and not on their size. For one thread at a time.
 */
public final class IncomingIdentifiers implements OutlineScanner.Handler {
  /** The depths of the list, or its indices, of an object in it, and of the object's time. */
  private static final int LIST = 2;

  private static final int OBJECT = 3;
  private static final int TIME = 4;

  private final OutlineScanner scanner = new OutlineScanner(this);
  private final Map<String, Instant> versions = new LinkedHashMap<>();
  private final Set<String> removed = new HashSet<>();
  private String section = "";
  private String member = "";
  private String part = "";
  private @Nullable String id;
  private Instant version = IdentifierList.UNKNOWN;
  private boolean inList;
  private boolean listed;
  private int skipped;

  IncomingIdentifiers() {}

  /**
   * Reads some more bytes.
   *
   * @throws PiecesDecodeException if they are no JSON
   */
  public void feed(byte[] bytes) {
    scanner.feed(bytes);
  }

  /**
   * Ends the reading.
   *
   * @throws PiecesDecodeException if the list is not complete, or is no list
   */
  public IdentifierList end() {
    if (!scanner.isComplete() || !listed) {
      String found = scanner.isComplete() ? "none" : "the end of the input";
      throw new PiecesDecodeException("$.iterable", "a complete array", found, null);
    }
    removed.forEach(versions::remove);
    return new IdentifierList(versions, skipped);
  }

  @Override
  public void opened(int depth, boolean object) {
    if (depth == LIST) {
      inList = !object && section.equals("iterable");
    } else if (depth == OBJECT && inList) {
      member = "";
      skipped += object ? 0 : 1;
    }
  }

  @Override
  public void closed(int depth, boolean object) {
    if (depth == OBJECT && inList && object) {
      endObject();
    } else if (depth == LIST) {
      listed |= inList;
      inList = false;
    }
  }

  private void endObject() {
    if (id == null) {
      skipped++;
    } else {
      versions.put(id, version);
    }
    id = null;
    version = IdentifierList.UNKNOWN;
  }

  @Override
  public boolean wantsName(int depth) {
    return depth == 1
        || depth == LIST && section.equals("indices")
        || depth == OBJECT && inList
        || depth == TIME && inList && member.equals("updated");
  }

  @Override
  public void named(int depth, @Nullable String name) {
    String known = name == null ? "" : name;
    switch (depth) {
      case 1 -> section = known;
      case OBJECT -> member = known;
      default -> part = known;
    }
  }

  @Override
  public boolean wantsText(int depth) {
    return inList
        && (depth == OBJECT && member.equals("id")
            || depth == TIME && member.equals("updated") && part.equals("value"));
  }

  @Override
  public void text(int depth, @Nullable String text) {
    if (depth == OBJECT) {
      id = text;
    } else if (text != null) {
      version = timestamp(text);
    }
  }

  /** A time that cannot be read is as good as none: it only says whether something changed. */
  private static Instant timestamp(String text) {
    try {
      return Timestamps.parse(text);
    } catch (DateTimeException e) {
      return IdentifierList.UNKNOWN;
    }
  }

  /** A negative index says that the item was removed; what is no object in a list has no name. */
  @Override
  public void scalar(int depth, byte first) {
    if (depth == LIST && inList) {
      skipped++;
    } else if (depth == LIST && first == '-' && section.equals("indices")) {
      removed.add(part);
    }
  }
}
