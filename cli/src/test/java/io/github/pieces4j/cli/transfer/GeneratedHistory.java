package io.github.pieces4j.cli.transfer;

import io.github.pieces4j.archive.ExportedKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** A history of all kinds, made of a seed, with every oddity that servers are known for. */
final class GeneratedHistory {
  /** How many objects there are. */
  record Size(int conversations, int messages, int others) {}

  private static final List<String> TIMES =
      List.of(
          "2026-01-31T05:00:00.000Z",
          "2023-10-26T15:30:01.617743Z",
          "2022-02-17T05:00:00Z",
          "2024-02-29T23:59:59.123456789Z",
          "2025-07-01T02:00:00+02:00",
          "2021-03-04T05:06:07.008");
  private static final List<String> NAMES =
      List.of(
          "\\uD83D\\uDC69\\u200D\\uD83D\\uDCBB Coding \\uD83D\\uDE80",
          "a/b\\\\c: <what> is \\\"this\\\"?*|",
          "../../etc/passwd",
          "100% of %41 &amp; B",
          "half a pair \\uD83D",
          "[[a link]] and ![an image](http://example.com/x.png)",
          " ",
          "\u65E5\u672C\u8A9E");
  private static final String EXACT =
      ",\"exact\":0.1234567890123456789012345678901234567890,\"small\":1E-400,"
          + "\"huge\":123456789012345678901234567890123456789012345678901234567890";

  private final Map<ExportedKind, Map<String, String>> objects = new EnumMap<>(ExportedKind.class);
  private final Map<String, List<String>> messagesOf = new LinkedHashMap<>();
  private final Map<ExportedKind, List<String>> hidden = new EnumMap<>(ExportedKind.class);
  private final Random random;
  private final boolean maps;
  private int named;

  /**
   * Makes a history.
   *
   * @param maps whether objects name those that they are related to
   */
  GeneratedHistory(long seed, Size size, boolean maps) {
    random = new Random(seed);
    this.maps = maps;
    for (ExportedKind kind : ExportedKind.ofServers()) {
      objects.put(kind, new LinkedHashMap<>());
      hidden.put(kind, new ArrayList<>());
    }
    List<String> conversations = ids(size.conversations());
    conversations.forEach(id -> messagesOf.put(id, new ArrayList<>()));
    addOthers(size.others());
    for (String id : ids(size.messages())) {
      addMessage(id, any(conversations));
    }
    conversations.forEach(this::addConversation);
  }

  private List<String> ids(int count) {
    List<String> ids = new ArrayList<>();
    for (int number = 0; number < count; number++) {
      ids.add(id());
    }
    return ids;
  }

  /** Most are in lower case, some are not. */
  private String id() {
    String id =
        "%08x-%04x-4%03x-8%03x-%012x"
            .formatted(
                random.nextInt(),
                random.nextInt(0x10000),
                random.nextInt(0x1000),
                random.nextInt(0x1000),
                random.nextLong() >>> 16);
    return random.nextInt(7) == 0 ? id.toUpperCase(Locale.ROOT) : id;
  }

  private <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private boolean oneIn(int many) {
    return random.nextInt(many) == 0;
  }

  private String time() {
    String readable =
        oneIn(3) ? ",\"readable\":\"yesterday\"" : oneIn(3) ? ",\"readable\":null" : "";
    return "{\"value\":\"" + any(TIMES) + "\"" + readable + "}";
  }

  private String times() {
    return ",\"created\":" + time() + ",\"updated\":" + time() + (oneIn(5) ? deleted() : "");
  }

  /** A time of deletion does not mean that an object is gone. */
  private String deleted() {
    return ",\"deleted\":" + (oneIn(2) ? "null" : time());
  }

  private String unknown() {
    return switch (random.nextInt(4)) {
      case 0 -> EXACT;
      case 1 -> ",\"sequence\":" + random.nextInt() + ",\"turn_id\":\"" + random.nextInt() + "\"";
      case 2 -> ",\"usage\":{\"tools\":[null,{},[],\"\\u2028\",true],\"tokens\":1.50}";
      default -> "";
    };
  }

  private void addOthers(int count) {
    List<ExportedKind> kinds = new ArrayList<>(objects.keySet());
    kinds.removeAll(List.of(ExportedKind.CONVERSATION, ExportedKind.MESSAGE));
    for (int number = 0; number < count; number++) {
      ExportedKind kind = kinds.get(number % kinds.size());
      String id = id();
      String head = "{\"id\":\"" + id + "\"" + times() + unknown();
      boolean isNote = kind == ExportedKind.ANNOTATION;
      put(kind, id, head + (isNote ? note() : ",\"odd\":[\"\\uD83D\",{\"text\":null}]}"));
    }
  }

  private String note() {
    String type = oneIn(4) ? "A_NEW_TYPE" : "SUMMARY";
    return ",\"type\":\"" + type + "\",\"text\":\"# Short\\n- <b>of</b> it\"}";
  }

  private void put(ExportedKind kind, String id, String json) {
    objects.get(kind).put(id, oneIn(20) ? json.replace("\":{", "\" :\n {") : json);
    if (maps && kind == ExportedKind.TAG && oneIn(4)) {
      hidden.get(kind).add(id);
    }
  }

  private void addMessage(String id, String conversation) {
    String role = oneIn(10) ? "A_NEW_ROLE" : oneIn(2) ? "USER" : "ASSISTANT";
    String json =
        "{\"id\":\""
            + id
            + "\",\"role\":\""
            + role
            + "\",\"conversation\":{\"id\":\""
            + conversation
            + "\"}"
            + times()
            + unknown()
            + fragment()
            + (maps && oneIn(9) ? ",\"websites\":" + list(some(ExportedKind.WEBSITE, 2)) : "")
            + "}";
    put(ExportedKind.MESSAGE, id, json);
    messagesOf.get(conversation).add(id);
  }

  private String fragment() {
    String text =
        "Text " + random.nextInt() + "\\n```java\\n\\t\\u0001\\uD83D\\uDE80\\n```\\n# Heading";
    return switch (random.nextInt(6)) {
      case 0 -> ",\"fragment\":{\"string\":{\"base64\":\"Rmlyc3Q=\"}}";
      case 1 -> ",\"fragment\":{\"string\":null,\"bytes\":{\"raw\":[72,105]}}";
      case 2 -> ",\"fragment\":{\"string\":{\"raw\":\"" + text.repeat(20) + "\",\"base64\":null}}";
      default -> ",\"fragment\":{\"string\":{\"raw\":\"" + text + "\"}}";
    };
  }

  private void addConversation(String id) {
    String json =
        "{\"id\":\""
            + id
            + "\",\"type\":\""
            + (oneIn(9) ? "A_NEW_TYPE" : "COPILOT")
            + "\",\"name\":\""
            + any(NAMES)
            + "\""
            + times()
            + unknown()
            + (maps ? maps(id) : "")
            + "}";
    put(ExportedKind.CONVERSATION, id, json);
  }

  private String maps(String id) {
    List<String> anchors = some(ExportedKind.ANCHOR, 2);
    anchors.add("00000000-gone-4000-8000-000000000000");
    return ",\"messages\":"
        + list(messagesOf.get(id))
        + ",\"annotations\":"
        + list(some(ExportedKind.ANNOTATION, 1))
        + ",\"anchors\":"
        + list(anchors)
        + ",\"tags\":"
        + list(next(hidden.get(ExportedKind.TAG)));
  }

  /** Each is named by one after another. */
  private List<String> next(List<String> all) {
    named++;
    return all.isEmpty() ? List.of() : List.of(all.get(named % all.size()));
  }

  private List<String> some(ExportedKind kind, int count) {
    List<String> all = List.copyOf(objects.get(kind).keySet());
    List<String> some = new ArrayList<>();
    for (int number = 0; number < count; number++) {
      String one = any(all);
      if (!some.contains(one)) {
        some.add(one);
      }
    }
    return some;
  }

  /** Items, indices, or both; what has a negative index is no member. */
  private String list(List<String> ids) {
    StringBuilder items = new StringBuilder();
    StringBuilder indices = new StringBuilder();
    int form = random.nextInt(4);
    for (int number = 0; number < ids.size(); number++) {
      String id = "\"" + ids.get(number) + "\"";
      String reference = oneIn(8) ? ",\"reference\":null" : "";
      items.append(number == 0 ? "" : ",").append("{\"id\":" + id + reference + "}");
      indices.append(number == 0 ? "" : ",").append(id + ":" + (oneIn(30) ? -1 : number));
    }
    return switch (form) {
      case 0 -> "{\"iterable\":[" + items + "]}";
      case 1 -> "{\"iterable\":[],\"indices\":{" + indices + "}}";
      case 2 -> "{\"iterable\":[" + items + "],\"indices\":{}}";
      default -> "{\"iterable\":[" + items + "],\"indices\":{" + indices + "}}";
    };
  }

  /** Returns the kinds that servers have. */
  Set<ExportedKind> kinds() {
    return objects.keySet();
  }

  /** Returns all objects of a kind by their identifiers. */
  Map<String, String> objects(ExportedKind kind) {
    return objects.get(kind);
  }

  /** Returns the objects of a kind that its list shows; others name the rest. */
  List<String> listed(ExportedKind kind) {
    List<String> listed = new ArrayList<>(objects.get(kind).keySet());
    listed.removeAll(hidden.get(kind));
    return listed;
  }

  List<String> messagesOf(String conversation) {
    return messagesOf.getOrDefault(conversation, List.of());
  }
}
