package io.github.pieces4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.testkit.ScriptedAnswer;
import io.github.pieces4j.testkit.ScriptedServer;
import io.github.pieces4j.testkit.fault.BrokenConversations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Shows that the tool lists what it can read, and names the rest. */
@Timeout(60)
class TolerantListTest {
  private static Finished run(String json, String... arguments) throws Exception {
    try (ScriptedServer server = ScriptedServer.answering(ScriptedAnswer.json(json))) {
      return ToolProcess.run(server.url(), arguments);
    }
  }

  @Test
  void ofAThousandConversationsAllButTheBrokenAreListedAndThoseAreNamed() throws Exception {
    Finished finished = run(BrokenConversations.list(970), "list", "--json");
    assertThat(finished.exitCode()).isZero();
    assertThat(finished.out().lines()).hasSize(970).allMatch(it -> it.contains("whole-"));
    assertThat(finished.err().lines())
        .hasSize(30)
        .allMatch(it -> it.startsWith("pieces: left out what cannot be read: element "));
    for (int i = 0; i < 24; i++) {
      assertThat(finished.err()).contains("(broken-" + i + "): at $.");
    }
  }

  @Test
  void aSearchNamesWhatItFoundAndCannotShow() throws Exception {
    String found =
        "{\"iterable\":[{\"exact\":true,\"identifier\":\"whole\",\"similarity\":1,\"conversation\":%s},"
            + "{\"exact\":true,\"identifier\":\"broken\",\"similarity\":\"1\"}]}";
    Finished finished = run(found.formatted(BrokenConversations.whole("whole")), "search", "text");
    assertThat(finished.exitCode()).isZero();
    assertThat(finished.out()).contains("A conversation");
    assertThat(finished.err()).contains("(broken): at $.similarity").hasLineCount(1);
  }
}
