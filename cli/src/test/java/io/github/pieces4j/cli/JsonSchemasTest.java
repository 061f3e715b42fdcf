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
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine.Model.CommandSpec;

/** Holds what commands print as JSON to the schemas that the documentation has of it. */
@Timeout(180)
class JsonSchemasTest {
  private static final Path FOLDER = Path.of("../docs/json");
  private static final Path PAGE = Path.of("README.md");
  private static final String ENDING = ".schema.json";
  private static final String BASE = "https://pieces4j.invalid/json/";

  /** They print a script, or the messages of a protocol. */
  private static final Set<String> WITHOUT_JSON = Set.of("completion", "man", "mcp");

  /** They have to be told more than their parameters, or have data of their own. */
  private static final Set<String> APART =
      Set.of("backup", "delete", "import", "open", "serve", "watch");

  @TempDir private Path directory;

  private static Stream<CommandSpec> commands() {
    return Pieces.commands().stream().map(Command::spec);
  }

  private static Stream<CommandSpec> commandsWithJson() {
    return commands().filter(it -> !WITHOUT_JSON.contains(it.name()));
  }

  static Stream<Named<CommandSpec>> commandsToCall() {
    return commandsWithJson()
        .filter(it -> !APART.contains(it.name()))
        .map(it -> Named.of(it.name(), it));
  }

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
    assertThat(schemas().keySet())
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(commandsWithJson().map(CommandSpec::name), Stream.of("records"))
                .map(it -> BASE + it + ENDING)
                .toList());
  }

  @Test
  void thePageHasEachCommandAndItsSchema() throws IOException {
    List<String> rows = Files.readAllLines(PAGE);
    assertThat(commands())
        .allSatisfy(
            it ->
                assertThat(rows)
                    .anyMatch(row -> row.matches("\\| `pieces " + it.name() + "[ `].*")));
    assertThat(commandsWithJson())
        .allSatisfy(
            it ->
                assertThat(rows)
                    .filteredOn(row -> row.startsWith("| `pieces " + it.name()))
                    .anyMatch(row -> row.contains("(../docs/json/" + it.name() + ENDING + ")")));
  }

  @Test
  void aSchemaRefusesWhatIsNoOutput() {
    assertThatThrownBy(
            () -> assertFits("list", List.of("{\"id\":\"a conversation without times\"}")))
        .isInstanceOf(AssertionError.class);
  }

  @ParameterizedTest
  @MethodSource("commandsToCall")
  void whatACommandPrintsFits(CommandSpec command) throws Exception {
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start();
        PiecesClient client = PiecesClient.create(server.url())) {
      String id = client.conversations().create("Some words").id();
      client.conversation(id).say(MessageRole.USER, "Some other words");
      ToolProcess.run(server.url(), "export", directory.toString());
      Stream<String> parameters =
          command.positionalParameters().stream().map(it -> sample(it.paramLabel(), id));
      String[] words =
          Stream.of(Stream.of(command.name()), parameters, Stream.of("--json"))
              .flatMap(it -> it)
              .toArray(String[]::new);
      Finished finished = ToolProcess.run(server.url(), words);
      assertThat(finished.exitCode()).as(finished.toString()).isZero();
      assertFits(command.name(), finished.lines());
    }
  }

  private String sample(String parameter, String id) {
    return switch (parameter) {
      case "CONVERSATION" -> id;
      case "DIR" -> directory.toString();
      case "NAME" -> "Name";
      case "TEXT" -> "words";
      default -> throw new AssertionError("say what " + parameter + " may be");
    };
  }

  @Test
  void whatCommandsWithOptionsPrintFits() throws Exception {
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start();
        PiecesClient client = PiecesClient.create(server.url())) {
      String id = client.conversations().create("Some words").id();
      client.conversation(id).say(MessageRole.USER, "Some other words");
      for (String line :
          List.of(
              "search words --in " + id,
              "export --html " + directory,
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
      assertFits("open", open(serve.url()));
      serve.signal("INT");
      assertFits("serve", serve.end().lines());
    }
  }

  /** Opens the page in a browser that has nothing to do. */
  private static List<String> open(URI server) throws Exception {
    List<String> command = ToolProcess.command("open", "--json", "--server", server.toString());
    return ToolProcess.start(command, Map.of("BROWSER", "true")).finish("").lines();
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
