package io.github.pieces4j.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.cli.terminal.Command;
import io.github.pieces4j.model.MessageRole;
import io.github.pieces4j.server.EmbeddedPiecesOs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Holds what commands print as JSON to the schemas that the documentation has of it. */
@Timeout(180)
class JsonSchemasTest {
  private static final Path FOLDER = Path.of("../docs/json");
  private static final String ENDING = ".schema.json";
  private static final String BASE = "https://pieces4j.invalid/json/";

  /** They print a script, or the messages of a protocol. */
  private static final Set<String> WITHOUT_JSON = Set.of("completion", "man", "mcp");

  @TempDir private Path directory;

  private static Map<String, String> schemas() throws IOException {
    Map<String, String> schemas = new HashMap<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.filter(it -> it.toString().endsWith(ENDING)).toList()) {
        schemas.put(BASE + file.getFileName(), Files.readString(file));
      }
    }
    return schemas;
  }

  private static void assertFits(String command, List<String> lines) throws IOException {
    Map<String, String> schemas = schemas();
    SchemaRegistry registry =
        SchemaRegistry.withDialect(Dialects.getDraft202012(), it -> it.schemas(schemas));
    assertThat(lines).as(command).isNotEmpty();
    for (String line : lines) {
      assertThat(
              registry
                  .getSchema(SchemaLocation.of(BASE + command + ENDING))
                  .validate(line, InputFormat.JSON))
          .as("%s: %s", command, line)
          .isEmpty();
    }
  }

  @Test
  void eachCommandThatPrintsJsonHasASchema() throws IOException {
    Set<String> commands =
        Pieces.commands().stream()
            .map(Command::spec)
            .map(it -> it.name())
            .filter(it -> !WITHOUT_JSON.contains(it))
            .collect(Collectors.toCollection(TreeSet::new));
    commands.add("records");
    assertThat(schemas().keySet())
        .containsExactlyInAnyOrderElementsOf(
            commands.stream().map(it -> BASE + it + ENDING).toList());
  }

  @Test
  void aSchemaRefusesWhatIsNoOutput() {
    assertThatThrownBy(
            () -> assertFits("list", List.of("{\"id\":\"a conversation without times\"}")))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void whatCommandsPrintFits() throws Exception {
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start();
        PiecesClient client = PiecesClient.create(server.url())) {
      String id = client.conversations().create("Some words").id();
      client.conversation(id).say(MessageRole.USER, "Some other words");
      for (String line :
          List.of(
              "list",
              "show " + id,
              "search words",
              "search words --in " + id,
              "new Name",
              "say " + id + " Text",
              "rename " + id + " Other",
              "summarize " + id,
              "doctor",
              "export --html " + directory,
              "html " + directory,
              "verify " + directory,
              "delete --yes " + id,
              "verify " + directory)) {
        String[] words = (line + " --json").split(" ");
        Finished finished = ToolProcess.run(server.url(), words);
        assertThat(finished.exitCode()).as(finished.toString()).isIn(0, 6);
        assertFits(words[0], finished.lines());
      }
    }
  }

  @Test
  void whatCommandsOnDataPrintFits() throws Exception {
    String export = directory.resolve("export").toString();
    String data = directory.resolve("data").toString();
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start()) {
      ToolProcess.run(server.url(), "export", export);
    }
    assertFits("import", run("import", export, "--data", data, "--json"));
    assertFits("serve", run("serve", "--check", "--data", data, "--json"));
    assertFits(
        "backup", run("backup", directory.resolve("copy.db").toString(), "--data", data, "--json"));
    try (ToolProcess serve = ToolProcess.start("serve", "--data", data, "--port", "0", "--json")) {
      serve.url();
      serve.signal("INT");
      assertFits("serve", serve.end().lines());
    }
  }

  private static List<String> run(String... arguments) throws Exception {
    return ToolProcess.run(Stream.of(arguments)).lines();
  }

  @Test
  void whatWatchPrintsFits() throws Exception {
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start();
        PiecesClient client = PiecesClient.create(server.url())) {
      String id = client.conversations().create("Some words").id();
      String url = server.url().toString();
      try (ToolProcess watch = ToolProcess.start("watch", "--all", "--json", "--server", url)) {
        watch.awaitOut(id);
        client.conversation(id).delete();
        watch.awaitOut("\"deleted\":true");
        watch.signal("INT");
        assertFits("watch", watch.end().lines());
      }
    }
  }
}
