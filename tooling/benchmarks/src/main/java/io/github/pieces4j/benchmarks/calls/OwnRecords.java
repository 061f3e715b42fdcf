package io.github.pieces4j.benchmarks.calls;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The records of a program that wrote its client itself, for Jackson's databind. */
final class OwnRecords {
  private OwnRecords() {}

  record Schema(int migration, String semantic) {}

  record Time(OffsetDateTime value, @Nullable String readable, @Nullable Schema schema) {}

  record Score(int manual, int automatic, int reuse, int update) {}

  record Application(
      String id, String name, String version, String platform, boolean onboarded, String privacy) {}

  record Reference<T>(String id, @Nullable T reference) {}

  record References<T>(Map<String, Integer> indices, List<Reference<T>> iterable) {}

  record Message(String id) {}

  record Anchor(
      String id,
      String name,
      String type,
      boolean watch,
      Time created,
      Time updated,
      References<Message> points) {}

  record Annotation(
      String id,
      String text,
      String type,
      String mechanism,
      boolean favorited,
      Time created,
      Time updated) {}

  record Website(String id, String name, String url, Time created, Time updated) {}

  record Conversation(
      String id,
      @Nullable String name,
      Time created,
      Time updated,
      String type,
      @Nullable Schema schema,
      @Nullable Boolean favorited,
      @Nullable Application application,
      @Nullable Message model,
      @Nullable Map<String, Object> pipeline,
      @Nullable Score score,
      @Nullable References<Message> messages,
      @Nullable References<Anchor> anchors,
      @Nullable References<Annotation> annotations,
      @Nullable References<Website> websites) {}

  record Conversations(List<Conversation> iterable) {}

  record Seed(String name, String type) {
    static final Seed USUAL = new Seed(Calls.NAME, "COPILOT");
  }
}
