package io.github.pieces4j.archive;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;

/** A history of years. */
final class LongHistory {
  private static final List<String> TOPICS =
      List.of("streams", "backpressure", "virtual threads", "records", "retries", "SQLite");
  private static final String ANSWER =
      """
      Every **subscriber** says how much it can take, and a word that all have stands here.

      1. Ask for *%s* first, needle %d.
      2. Then measure, and look at the slowest part.

      ```java
      Flux.interval(Duration.ofMillis(%d)).onBackpressureLatest().subscribe(this::show);
      ```

      What is not needed at once can wait on the disk; it has more room than the heap, and nobody
      has to read it before the answer is there.
      """;

  private LongHistory() {}

  static FinishedExport addTo(FinishedExport export, int conversations) throws Exception {
    Random random = new Random(20_261_127);
    Instant time = Instant.parse("2026-11-20T17:00:00Z");
    for (int number = 0; number < conversations; number++) {
      String id = "conversation-" + number;
      String topic = TOPICS.get(number % TOPICS.size());
      if (number == 7_777) {
        topic = "streams";
      }
      time = time.minus(Duration.ofMinutes(30 + random.nextInt(400)));
      export.addConversation(id, "Question " + number + " about " + topic, time.toString());
      for (int message = 0; message < 4; message += 2) {
        Instant asked = time.plusSeconds(60 * message);
        export.addMessage(
            id + message, id, "USER", asked.toString(), "How do I use " + topic + " here?");
        export.addMessage(
            id + (message + 1),
            id,
            "ASSISTANT",
            asked.plusSeconds(7).toString(),
            ANSWER.formatted(topic, number, number));
      }
    }
    return export;
  }
}
