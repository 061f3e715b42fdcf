package io.github.pieces4j.internal.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Index.atIndex;

import io.github.pieces4j.internal.call.RecordingLogger;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.slf4j.event.Level;

class ProblemLogTest {
  private final RecordingLogger lines = new RecordingLogger(Level.WARN);
  private long now;
  private final ProblemLog log = new ProblemLog("messages", () -> now, lines);

  @Test
  void theFirstProblemIsALineAtOnce() {
    log.report("frames", 1, new IllegalStateException("no JSON"));
    log.flush();
    assertThat(lines.lines()).containsExactly("the stream of messages: 1 frames: no JSON");
  }

  @Test
  void aProblemWithoutAReasonIsUnknown() {
    log.report("items", 2, null);
    assertThat(lines.lines()).containsExactly("the stream of messages: 2 items: unknown");
  }

  @Test
  void oneThatComesTenSecondsLaterIsALineAgain() {
    log.report("frames", 1, null);
    pass(Duration.ofSeconds(10));
    log.report("frames", 3, null);
    assertThat(lines.lines()).hasSize(2).last().asString().contains("3 frames");
  }

  @Test
  void thoseOfAFloodAreCountedAndToldBeforeTheNextLine() {
    log.report("frames", 1, null);
    pass(Duration.ofSeconds(10).minusNanos(1));
    log.report("frames", 2, null);
    log.report("items", 5, null);
    assertThat(lines.lines()).hasSize(1);
    pass(Duration.ofNanos(1));
    log.report("frames", 1, null);
    assertThat(lines.lines())
        .hasSize(3)
        .contains("the stream of messages: 7 more like it, as items", atIndex(1));
    log.flush();
    assertThat(lines.lines()).as("told once").hasSize(3);
  }

  @Test
  void theSilencesOfAFloodDoubleUpToTenMinutes() {
    log.report("frames", 1, null);
    for (int seconds : new int[] {10, 20, 40, 80, 160, 320, 600, 600}) {
      log.report("frames", 1, null);
      int before = lines.lines().size();
      pass(Duration.ofSeconds(seconds).minusNanos(1));
      log.report("frames", 1, null);
      assertThat(lines.lines()).as("before %d s", seconds).hasSize(before);
      pass(Duration.ofNanos(1));
      log.report("frames", 1, null);
      assertThat(lines.lines()).as("after %d s", seconds).hasSize(before + 2);
    }
  }

  @Test
  void afterASilenceWithoutProblemsTheNextIsShortAgain() {
    log.report("frames", 1, null);
    log.report("frames", 1, null);
    pass(Duration.ofSeconds(10));
    log.report("frames", 1, null);
    pass(Duration.ofSeconds(20));
    log.report("frames", 1, null);
    pass(Duration.ofSeconds(10));
    log.report("frames", 1, null);
    assertThat(lines.lines()).hasSize(5);
  }

  private void pass(Duration time) {
    now += time.toNanos();
  }
}
