package io.github.pieces4j.testkit.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Conversations as JSON, each out of contract in a way of its own, for tests of what reads lists.
 *
 * @since 0.1
 */
public final class BrokenConversations {
  private static final String TIME = "{\"value\":\"2026-01-31T05:00:00.000Z\"}";
  private static final Map<String, String> WHOLE =
      Map.of(
          "name", "\"A conversation\"",
          "created", TIME,
          "updated", TIME,
          "type", "\"COPILOT\"",
          "messages", "{\"iterable\":[],\"indices\":{}}");

  /** Each is a property of a conversation and a value that it must not have. */
  private static final String[][] WRONG = {
    {"created", "null"},
    {"created", "\"2026-01-31T05:00:00.000Z\""},
    {"created", "{}"},
    {"created", "{\"value\":1769835600}"},
    {"created", "{\"value\":\"31.01.2026\"}"},
    {"created", "{\"value\":\"2026-02-30T05:00:00.000Z\"}"},
    {"updated", "null"},
    {"updated", "[" + TIME + "]"},
    {"updated", "{\"value\":\"yesterday, \\\"late\\\" ]}\"}"},
    {"type", "null"},
    {"type", "7"},
    {"type", "{\"name\":\"COPILOT\"}"},
    {"messages", "[]"},
    {"messages", "\"none\""},
    {"messages", "{\"iterable\":{\"0\":[]}}"},
    {"messages", "{\"iterable\":[],\"indices\":{\"m\":\"1\"}}"},
    {"messages", "{\"iterable\":[],\"indices\":[1]}"},
    {"name", "7"},
    {"name", "[\"a\",\"b\"]"},
    {"name", "{\"text\":\"Gr\u00fc\u00dfe \\u00fc\"}"},
    {"favorited", "\"yes\""},
    {"demo", "1"},
    {"annotations", "[]"},
    {"model", "\"gpt\""}
  };

  private static final List<String> STRANGE =
      List.of("null", "12.50e3", "\"text\"", "true", "[[{\"id\":\"a\"}],[]]", "{}");

  private BrokenConversations() {}

  /** Returns a conversation that keeps the contract. */
  public static String whole(String id) {
    return conversation(id, "name", "\"A conversation\"");
  }

  /**
   * Returns 30 that break it, some of which are no object at all; those that are one, and have
   * properties, have the identifiers {@code broken-0} to {@code broken-23}.
   */
  public static List<String> broken() {
    List<String> broken = new ArrayList<>();
    for (int i = 0; i < WRONG.length; i++) {
      broken.add(conversation("broken-" + i, WRONG[i][0], WRONG[i][1]));
    }
    broken.addAll(STRANGE);
    return broken;
  }

  /**
   * Returns a list of so many conversations that keep the contract, named {@code whole-0} and so
   * on, with those that break it among them.
   */
  public static String list(int whole) {
    List<String> broken = broken();
    List<String> elements = new ArrayList<>();
    for (int i = 0; i < whole; i++) {
      elements.add(whole("whole-" + i));
    }
    for (int i = 0; i < broken.size(); i++) {
      elements.add(Math.min(elements.size(), i * 7), broken.get(i));
    }
    return "{\"iterable\":[" + String.join(" ,\n", elements) + "]}";
  }

  private static String conversation(String id, String property, String value) {
    StringBuilder json = new StringBuilder("{ \"id\":\"" + id + "\"");
    WHOLE.forEach((name, whole) -> json.append(name.equals(property) ? "" : member(name, whole)));
    return json.append(member(property, value)).append("}").toString();
  }

  private static String member(String name, String value) {
    return ", \"" + name + "\" : " + value;
  }
}
