package io.github.pieces4j.testkit.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class FramesTest {
  private static final Instant THEN = Instant.parse("2026-01-02T03:04:05.678Z");

  @Test
  void leanFramesSayIdentifiersOnly() {
    assertThat(Frames.conversations()).isEqualTo("{\"iterable\":[]}");
    assertThat(Frames.conversations("a", "a"))
        .isEqualTo(
            "{\"iterable\":[{\"conversation\":{\"id\":\"a\"}},{\"conversation\":{\"id\":\"a\"}}]}");
    assertThat(Frames.messages("a"))
        .isEqualTo("{\"iterable\":[{\"conversationMessage\":{\"id\":\"a\"}}]}");
  }

  @Test
  void deletionsSaySo() {
    assertThat(Frames.deletedConversations("a"))
        .isEqualTo("{\"iterable\":[{\"conversation\":{\"id\":\"a\"},\"deleted\":true}]}");
    assertThat(Frames.deletedMessages("a"))
        .isEqualTo("{\"iterable\":[{\"conversationMessage\":{\"id\":\"a\"},\"deleted\":true}]}");
  }

  @Test
  void framesMayTellTheTime() {
    String time = "\"updated\":{\"value\":\"2026-01-02T03:04:05.678Z\"}}]}";
    assertThat(Frames.conversations(THEN, "a")).startsWith("{\"iterable\":[{\"conversation\"");
    assertThat(Frames.conversations(THEN, "a")).endsWith(time).doesNotContain("deleted");
    assertThat(Frames.deletedConversations(THEN, "a")).endsWith("\"deleted\":true," + time);
    assertThat(Frames.messages(THEN, "a")).endsWith(time).doesNotContain("deleted");
    assertThat(Frames.deletedMessages(THEN, "a")).endsWith("\"deleted\":true," + time);
  }
}
