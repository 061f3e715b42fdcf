package io.github.pieces4j.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.pieces4j.cli.Finished;
import io.github.pieces4j.cli.Pieces;
import io.github.pieces4j.cli.ToolProcess;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ManPageTest {
  @TempDir private Path directory;

  @Test
  void eachCommandHasAPageThatIsWellFormed() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/groff")), "skipped: groff is not installed");
    Path pages = directory.resolve("man1");
    assertThat(ToolProcess.start("man", "--to", pages.toString()).finish("").exitCode()).isZero();
    assertThat(pages.resolve("pieces.1")).exists();
    for (Command command : Pieces.commands()) {
      assertThat(pages.resolve("pieces-" + command.spec().name() + ".1")).exists();
    }
    try (Stream<Path> files = Files.list(pages)) {
      for (Path page : files.toList()) {
        Finished shown =
            ToolProcess.start(
                    List.of("groff", "-man", "-Tutf8", "-ww", page.toString()),
                    Map.of("LC_ALL", "C.UTF-8"))
                .finish("");
        assertThat(shown.err()).as(page.toString()).isEmpty();
      }
    }
  }

  @Test
  void aPageTellsWhatTheHelpTells() throws Exception {
    Finished page = ToolProcess.start("man", "serve").finish("");
    assertThat(page.lines()).first().asString().startsWith(".TH \"PIECES-SERVE\" \"1\"");
    assertThat(page.out())
        .contains(".SH NAME\npieces\\-serve \\- Serve the interface of Pieces OS")
        .contains("\\fB\\-\\-port PORT\\fR", "\\fB\\-\\-mcp\\fR", ".SH EXIT STATUS")
        .contains("\\fBpieces\\fR(1)");
    Finished none = ToolProcess.start("man", "nothing").finish("");
    assertThat(none.exitCode()).isEqualTo(2);
    assertThat(none.err()).contains("there is no command nothing");
  }
}
