package io.github.pieces4j.benchmarks;

import java.nio.charset.StandardCharsets;

/**
 * A snapshot such as {@code GET /conversations} answers with, always the same one.
 *
 * <p>Properties stand in the contract's order, which is not the order of the records' components.
 */
public final class Snapshot {
  private final RandomFacts facts = new RandomFacts();
  private final PlainJson json = new PlainJson();

  private Snapshot() {}

  /** Returns a {@code Conversations} document of 1,000 conversations, about 6.7 MB of UTF-8. */
  public static byte[] ofConversations() {
    Snapshot snapshot = new Snapshot();
    snapshot.json.open('{').name("iterable").open('[');
    for (int i = 0; i < 1_000; i++) {
      snapshot.conversation();
    }
    return snapshot.json.close(']').close('}').toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Returns a {@code Conversation} document. */
  public static byte[] ofOneConversation() {
    Snapshot snapshot = new Snapshot();
    snapshot.conversation();
    return snapshot.json.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void conversation() {
    json.open('{');
    anchors();
    annotations();
    application();
    time("created");
    json.name("favorited").bool(facts.oneIn(5));
    id();
    messages("messages", facts.between(10, 40));
    json.name("model").open('{');
    id().close('}');
    json.name("name").string(facts.prose(40));
    pipeline();
    schema();
    score();
    json.name("type").string("COPILOT");
    time("updated");
    websites();
    json.close('}');
  }

  private PlainJson id() {
    return json.name("id").string(facts.identifier());
  }

  private void schema() {
    json.name("schema").open('{').name("migration").number(0);
    json.name("semantic").string("MAJOR_0_MINOR_0_PATCH_1").close('}');
  }

  private void time(String name) {
    json.name(name).open('{');
    if (facts.oneIn(2)) {
      json.name("readable").string("2 weeks ago");
    }
    schema();
    json.name("value").string(facts.timestamp()).close('}');
  }

  private void score() {
    json.name("score").open('{').name("automatic").number(facts.between(0, 90));
    json.name("manual").number(facts.between(0, 9)).name("reuse").number(facts.between(0, 9));
    json.name("update").number(facts.between(0, 999)).close('}');
  }

  private void messages(String name, int count) {
    String[] ids = openReferences(name, count);
    for (String id : ids) {
      json.open('{').name("id").string(id).close('}');
    }
    json.close(']').close('}');
  }

  /** Leaves the list of references open. */
  private String[] openReferences(String name, int count) {
    String[] ids = new String[count];
    json.name(name).open('{').name("indices").open('{');
    for (int i = 0; i < count; i++) {
      ids[i] = facts.identifier();
      json.name(ids[i]).number(facts.oneIn(10) ? -1 : i);
    }
    json.close('}').name("iterable").open('[');
    return ids;
  }

  private void anchors() {
    for (String id : openReferences("anchors", facts.between(0, 2))) {
      json.open('{').name("id").string(id).name("reference").open('{');
      time("created");
      json.name("id").string(id).name("name").string("projects/app/src/main.rs");
      messages("points", 1);
      schema();
      json.name("type").string(facts.oneIn(3) ? "DIRECTORY" : "FILE");
      time("updated");
      json.name("watch").bool(true).close('}').close('}');
    }
    json.close(']').close('}');
  }

  private void annotations() {
    for (String id : openReferences("annotations", facts.between(1, 3))) {
      json.open('{').name("id").string(id).name("reference").open('{');
      time("created");
      json.name("favorited").bool(false).name("id").string(id);
      json.name("mechanism").string(facts.oneIn(3) ? "MANUAL" : "AUTOMATIC");
      schema();
      json.name("text").string(facts.prose(facts.between(80, 800)));
      json.name("type").string(facts.oneIn(3) ? "DESCRIPTION" : "SUMMARY");
      time("updated");
      json.close('}').close('}');
    }
    json.close(']').close('}');
  }

  private void application() {
    json.name("application").open('{').name("automaticUnload").bool(false);
    json.name("capabilities").string("BLENDED");
    id().name("mechanism").string("MANUAL");
    json.name("name").string(facts.oneIn(2) ? "PIECES_FOR_DEVELOPERS" : "VS_CODE");
    json.name("onboarded").bool(true).name("platform").string("LINUX");
    json.name("privacy").string("OPEN");
    schema();
    json.name("version").string("12.4.1").close('}');
  }

  private void pipeline() {
    json.name("pipeline").open('{').name("conversation").open('{');
    json.name("generalized_code_dialog").open('{').close('}').close('}');
    schema();
    json.close('}');
  }

  private void websites() {
    for (String id : openReferences("websites", facts.between(0, 2))) {
      json.open('{').name("id").string(id).name("reference").open('{');
      time("created");
      json.name("id").string(id).name("name").string(facts.prose(30));
      schema();
      time("updated");
      json.name("url").string("https://docs.example.org/guide/streams.html#reconnecting");
      json.close('}').close('}');
    }
    json.close(']').close('}');
  }
}
