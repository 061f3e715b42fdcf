package io.github.pieces4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.testkit.ScriptedAnswer;
import io.github.pieces4j.testkit.ScriptedServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class HeaderOptionTest {
  @Test
  void headersGoAlongAndAreNotPrinted() throws Exception {
    try (ScriptedServer gateway =
        ScriptedServer.answering(ScriptedAnswer.text(401, "Nobody is signed in"))) {
      Finished refused =
          ToolProcess.run(
              gateway.url(),
              "list",
              "--header",
              "Authorization: Bearer s3cret",
              "--header",
              "X-Gateway:notes");

      assertThat(refused.exitCode()).isNotZero();
      assertThat(refused.out() + refused.err()).doesNotContain("s3cret");
      assertThat(gateway.requests().get(0).header("Authorization")).contains("Bearer s3cret");
      assertThat(gateway.requests().get(0).header("X-Gateway")).contains("notes");
    }
  }

  @Test
  void aHeaderWithoutAColonIsExplained() throws Exception {
    try (ScriptedServer gateway =
        ScriptedServer.answering(ScriptedAnswer.text(401, "Nobody is signed in"))) {
      Finished refused = ToolProcess.run(gateway.url(), "list", "--header", "s3cret");

      assertThat(refused.exitCode()).isNotZero();
      assertThat(refused.err()).contains("--header").doesNotContain("s3cret");
      assertThat(gateway.requests()).isEmpty();
    }
  }
}
