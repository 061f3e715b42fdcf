package io.github.pieces4j.archive;

import io.github.pieces4j.archive.scratch.ScratchMap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.h2.mvstore.type.LongDataType;
import org.h2.mvstore.type.StringDataType;
import org.jspecify.annotations.Nullable;

/**
 * The conversations that something connects: a tag, a website, a person or a saved file that they
 * or their messages name, or that names them.
 */
final class RelatedConversations {
  private static final char BETWEEN = '\0';

  /** More links to the same thing help nobody. */
  private static final int MOST_LINKS = 12;

  /** What tells of a subject; a model or an application has a hand in everything. */
  private static final Set<ExportedKind> SUBJECTS =
      Set.of(
          ExportedKind.ASSET,
          ExportedKind.WORKSTREAM_SUMMARY,
          ExportedKind.ANNOTATION,
          ExportedKind.TAG,
          ExportedKind.WEBSITE,
          ExportedKind.PERSON,
          ExportedKind.ANCHOR);

  private static final List<String> NAMES = List.of("name", "text", "title", "url");

  private final Archive archive;

  /** The keys are a subject and a conversation. */
  private final ScratchMap<String, String> conversations;

  /** How many conversations a subject connects. */
  private final ScratchMap<String, Long> counts;

  /** The keys are a conversation and a subject. */
  private final ScratchMap<String, String> subjects;

  /**
   * Something that connects conversations.
   *
   * @param subject what it is, such as {@code Tag java}
   * @param conversations the identifiers of other conversations, not too many
   * @param more how many there are besides
   */
  record Relation(String subject, List<String> conversations, long more) {}

  private RelatedConversations(Archive archive) {
    this.archive = archive;
    conversations = archive.scratch().map(StringDataType.INSTANCE, StringDataType.INSTANCE);
    counts = archive.scratch().map(StringDataType.INSTANCE, LongDataType.INSTANCE);
    subjects = archive.scratch().map(StringDataType.INSTANCE, StringDataType.INSTANCE);
  }

  /** Looks through all of an archive, one object at a time; it must stay open. */
  static RelatedConversations of(Archive archive) throws IOException {
    RelatedConversations related = new RelatedConversations(archive);
    archive
        .objects(ExportedKind.CONVERSATION)
        .forEachLine(it -> related.addNames(ServerObject.of(it)));
    archive.objects(ExportedKind.MESSAGE).forEachLine(related::addMessage);
    for (ExportedKind kind : SUBJECTS) {
      if (archive.kinds().contains(kind)) {
        archive.objects(kind).forEachLine(it -> related.addSubject(kind, it));
      }
    }
    return related;
  }

  private void addMessage(byte[] json) throws MalformedJsonException {
    if (mayName(json)) {
      String conversation = JsonTree.text(JsonTree.object(json), "conversation", "id");
      addNames(conversation, ServerObject.of(json).names());
    }
  }

  private void addNames(ServerObject conversation) {
    addNames(conversation.raw().id(), conversation.names());
  }

  private void addNames(String conversation, Set<ServerObject.Name> names) {
    for (ServerObject.Name name : names) {
      if (SUBJECTS.contains(name.kind())) {
        connect(name.kind(), name.id(), conversation);
      }
    }
  }

  private void addSubject(ExportedKind kind, byte[] json) throws MalformedJsonException {
    if (mayName(json)) {
      ServerObject subject = ServerObject.of(json);
      for (ServerObject.Name name : subject.names()) {
        if (name.kind() == ExportedKind.CONVERSATION) {
          connect(kind, subject.raw().id(), name.id());
        }
      }
    }
  }

  /** Most messages name nothing, and a look at their bytes is quicker than one at their tokens. */
  private static boolean mayName(byte[] json) {
    String bytes = new String(json, StandardCharsets.ISO_8859_1);
    return bytes.contains("\"iterable\"") || bytes.contains("\"indices\"");
  }

  private void connect(ExportedKind kind, String subject, String conversation) {
    if (archive.has(ExportedKind.CONVERSATION, conversation)) {
      String key = kind.name() + BETWEEN + subject;
      if (conversations.add(key + BETWEEN + conversation, conversation)) {
        counts.put(key, counts.find(key).orElse(0L) + 1);
      }
      subjects.put(conversation + BETWEEN + key, key);
    }
  }

  /** Returns what connects a conversation with others. */
  List<Relation> of(String conversation) throws IOException {
    List<Relation> relations = new ArrayList<>();
    for (String key : first(Integer.MAX_VALUE, subjects, conversation + BETWEEN)) {
      List<String> others = first(MOST_LINKS + 1, conversations, key + BETWEEN);
      if (!others.remove(conversation)) {
        others.remove(MOST_LINKS);
      }
      if (!others.isEmpty()) {
        long more = counts.find(key).orElseThrow() - 1 - others.size();
        relations.add(new Relation(told(key), others, more));
      }
    }
    return relations;
  }

  private static List<String> first(int most, ScratchMap<String, String> map, String start) {
    List<String> values = new ArrayList<>();
    Iterator<String> keys = map.keysFrom(start);
    while (values.size() < most && keys.hasNext()) {
      String key = keys.next();
      if (!key.startsWith(start)) {
        break;
      }
      values.add(map.find(key).orElseThrow());
    }
    return values;
  }

  private String told(String key) throws IOException {
    int end = key.indexOf(BETWEEN);
    ExportedKind kind = ExportedKind.valueOf(key.substring(0, end));
    String id = key.substring(end + 1);
    String word = kind.toString();
    String capital = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    return archive.has(kind, id) ? (capital + " " + name(kind, id)).strip() : capital;
  }

  private String name(ExportedKind kind, String id) throws IOException {
    Map<String, @Nullable Object> subject = archive.objects(kind).tree(id);
    Stream<String> names = NAMES.stream().map(property -> JsonTree.text(subject, property));
    String name = names.filter(it -> !it.isBlank()).findFirst().orElse("");
    return name.lines().findFirst().orElse("").strip();
  }
}
