package io.github.pieces4j.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.condition.OS.LINUX;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.io.TempDir;

/** Lets the tool start the browser of a person, for which a script stands in. */
@EnabledOnOs(LINUX)
@Tag("any-jdk")
@Timeout(180)
class StartedBrowserTest {
  @TempDir private Path folder;

  private Path record() {
    return folder.resolve("opened");
  }

  /** Puts a program on the path that notes what it was called with, and ends with a code. */
  private Map<String, String> environment(int code) throws IOException {
    Path programs = Files.createDirectories(folder.resolve("programs"));
    Path program = programs.resolve("xdg-open");
    Files.writeString(
        program, "#!/bin/sh\nprintf '%s\\n' \"$@\" >> '" + record() + "'\nexit " + code + "\n");
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
    Map<String, String> environment = new HashMap<>();
    environment.put("PATH", programs + ":" + System.getenv("PATH"));
    environment.put("BROWSER", "");
    environment.put("XDG_CONFIG_HOME", folder.resolve("config").toString());
    return environment;
  }

  private ToolProcess serve(int code, String... more) throws IOException {
    List<String> command =
        ToolProcess.command("serve", "--port", "0", "--data", folder.resolve("data") + "");
    command.addAll(List.of(more));
    return ToolProcess.start(command, environment(code));
  }

  private URI opened() throws IOException {
    Deadline deadline = new Deadline();
    while (!Files.exists(record()) || !Files.readString(record()).endsWith("\n")) {
      deadline.pause("nothing opened");
    }
    return URI.create(Files.readString(record()).strip());
  }

  private static void assertIsPage(URI address) throws IOException, InterruptedException {
    HttpResponse<String> page =
        HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("<title>Conversations</title>");
  }

  @Test
  void serveOpensItsPage() throws Exception {
    try (ToolProcess serving = serve(0, "--open")) {
      URI url = serving.url();
      assertThat(opened()).isEqualTo(url);
      assertIsPage(opened());
    }
  }

  @Test
  void openOpensThePageOfTheServerThatIsThere() throws Exception {
    try (ToolProcess serving = serve(0)) {
      String url = serving.url().toString();
      Finished done =
          ToolProcess.start(ToolProcess.command("--server", url, "open"), environment(0))
              .finish("");
      assertThat(done.exitCode()).as(done.err()).isZero();
      assertThat(done.line()).isEqualTo("The page is at " + url + "/");
      assertThat(opened()).isEqualTo(URI.create(url + "/"));
      assertIsPage(opened());
    }
  }

  @Test
  void aBrowserThatFailsIsToldAndTheServerGoesOn() throws Exception {
    try (ToolProcess serving = serve(3, "--open")) {
      URI url = serving.url();
      opened();
      Finished failed =
          ToolProcess.start(ToolProcess.command("--server", url.toString(), "open"), environment(3))
              .finish("");
      assertThat(failed.exitCode()).isOne();
      assertThat(failed.err()).contains("no browser could be started: open " + url + "/");
      assertIsPage(url);
    }
  }
}
