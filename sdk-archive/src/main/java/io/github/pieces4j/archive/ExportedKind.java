package io.github.pieces4j.archive;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The kinds of objects that are exported, each in a file of its own. Those after the annotations
 * are what conversations refer to, and the rest of what a server keeps; they are moved as they are.
 *
 * @since 0.1
 */
public enum ExportedKind {
  CONVERSATION("conversations"),
  MESSAGE("messages"),
  ANNOTATION("annotations"),
  ASSET("assets"),
  FORMAT("formats"),
  WORKSTREAM_SUMMARY("workstream_summaries"),
  WORKSTREAM_EVENT("workstream_events"),
  TAG("tags"),
  WEBSITE("websites"),
  PERSON("persons"),
  ANCHOR("anchors"),
  ANCHOR_POINT("anchor_points"),
  RANGE("ranges"),
  HINT("hints"),
  SOURCE("sources"),
  APPLICATION("applications"),
  MODEL("models"),
  ACTIVITY("activities"),
  SHARE("shares"),
  SENSITIVE("sensitives"),
  /** What an import brought that no server is known to tell: it is kept as it came. */
  OTHER("others");

  private static final Set<ExportedKind> TALK =
      Collections.unmodifiableSet(EnumSet.range(CONVERSATION, ANNOTATION));

  private final String plural;

  ExportedKind(String plural) {
    this.plural = plural;
  }

  /** Returns conversations with their messages and annotations. */
  public static Set<ExportedKind> ofConversations() {
    return TALK;
  }

  /** Returns the kinds that servers tell of. */
  public static Set<ExportedKind> ofServers() {
    return Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(OTHER)));
  }

  /** Returns all kinds. */
  public static Set<ExportedKind> all() {
    return Collections.unmodifiableSet(EnumSet.allOf(ExportedKind.class));
  }

  /** Returns the kind that a list of an object names, such as {@code assets}, if it is one. */
  static Optional<ExportedKind> listedAs(String property) {
    return switch (property) {
      case "summaries", "parents", "children" -> Optional.of(WORKSTREAM_SUMMARY);
      case "events" -> Optional.of(WORKSTREAM_EVENT);
      case "points" -> Optional.of(ANCHOR_POINT);
      case "workstreams" -> Optional.of(RANGE);
      default -> named(property);
    };
  }

  /** Returns the kind of servers with a name for many, such as {@code tags}. */
  static Optional<ExportedKind> named(String plural) {
    return ofServers().stream().filter(kind -> kind.plural.equals(plural)).findFirst();
  }

  /** Returns the name of the file that holds the objects of this kind. */
  public String fileName() {
    return plural + ".jsonl";
  }

  /** Returns the name of many, as paths and programs have it. */
  public String plural() {
    return plural;
  }

  /** Returns the name of one, as paths and programs have it. */
  public String singular() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns a number of objects of this kind as sentences have it, such as "1 tag". */
  public String counted(long objects) {
    String name = objects == 1 ? toString() : plural.replace('_', ' ');
    return String.format(Locale.ROOT, "%,d %s", objects, name);
  }

  /** Returns what sentences call an object of this kind. */
  @Override
  public String toString() {
    return singular().replace('_', ' ');
  }
}
