package io.github.pieces4j.cli.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThatThrownBy;

import io.github.pieces4j.archive.ExportedKind;
import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.error.PiecesDiscoveryException;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.server.PiecesData;
import io.github.pieces4j.server.PiecesServer;
import io.github.pieces4j.server.config.ServerOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class VerifyAndImportTest extends ObservedTransfer {
  private static final int NO_SERVER = 3;
  private static final int DIFFERENT = 6;

  @Test
  void verifyTellsWhatIsMissingExtraAndChanged() throws IOException {
    export();
    List<Conversation> all = client.conversations().list().iterable();
    client.conversation(all.get(5).id()).delete();
    String extra = client.conversations().create("New").id();
    client.conversations().update(all.get(7).withFavorited(true));

    ToolRun run = verify();

    assertThat(run.code()).as(run.err()).isEqualTo(DIFFERENT);
    assertThat(run.out())
        .contains("extra conversation " + extra + ": it is not in the export")
        .contains("changed conversation " + all.get(7).id() + ": $.favorited")
        .contains("changed conversation " + all.get(7).id() + ": $.updated.value")
        .anyMatch(line -> line.startsWith("missing conversation " + all.get(5).id()));
    assertThat(new HashSet<>(run.out())).hasSameSizeAs(run.out());
  }

  @Test
  void verifyTellsWhatChangedBeforeAnExportWentOn() throws IOException {
    export();
    String changed = client.messages().list().iterable().get(5).conversation().id();
    removeManifest();
    client.conversation(changed).summarize();
    assertThat(export().code()).as("it does not read again what it has").isZero();

    ToolRun run = verify();

    assertThat(run.code()).as(run.err()).isEqualTo(DIFFERENT);
    assertThat(run.out()).anyMatch(line -> line.startsWith("changed conversation " + changed));
  }

  @Test
  void withoutAServerAnExportIsCheckedByItself() throws IOException {
    export();
    assumeThatThrownBy(PiecesClient::create).isInstanceOf(PiecesDiscoveryException.class);

    ToolRun run = ToolRun.of("verify", directory);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .singleElement()
        .asString()
        .startsWith("Intact: 24 conversations, 46 messages, 6 annotations")
        .contains("; not in it: captures of the screen")
        .endsWith("; no Pieces OS was found to compare with");
  }

  @Test
  void whatOnlyAnotherListKnowsIsFound() throws IOException {
    Conversation hidden = client.conversations().list().iterable().get(0);
    String others =
        client.conversations().list().iterable().stream()
            .filter(it -> !it.id().equals(hidden.id()))
            .map(it -> "{\"id\":\"" + it.id() + "\"}")
            .collect(Collectors.joining(",", "{\"iterable\":[", "]}"));
    server.answer("/conversations/identifiers", 200, others);
    export();
    assertThat(lines(ExportedKind.CONVERSATION)).noneMatch(it -> id(it).equals(hidden.id()));

    ToolRun run = verify();

    assertThat(run.code()).isEqualTo(DIFFERENT);
    assertThat(run.out())
        .contains("extra conversation " + hidden.id() + ": it is not in the export");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"error\":\"database is locked\"}", "[]", ""})
  void verifyTellsWhatItCouldNotLookForInASecondList(String answer) throws IOException {
    export();
    server.answer("/conversations", 200, answer);
    server.answer("/tags/identifiers", 404, "Route not found");
    server.answer("/hints", 500, "too many");

    ToolRun run = verify();
    ToolRun json = ToolRun.of("--json", "--server", server.url(), "verify", directory);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .singleElement()
        .asString()
        .startsWith("Intact, and no difference: 24 conversations, 46 messages")
        .contains("; not looked for in a second list: conversations (")
        .contains("tags, applications, models (the server answers 404)")
        .contains("hints (one of their two lists fails)");
    assertThat(json.out().get(0))
        .contains("\"without_second_list\":\"conversations,tags,hints,applications,models\"");
  }

  @Test
  void whereAServerThatWasNamedIsGoneTheFilesAreCheckedAllTheSame() {
    export();
    server.close();

    ToolRun run = verify();

    assertThat(run.code()).isEqualTo(NO_SERVER);
    assertThat(run.err()).endsWith("; the files of the export are intact\n");
  }

  @Test
  void withoutAServerVerifySaysWhatCouldNotBeExported() throws IOException {
    server.answer("/hints", 500, "too many");
    server.answer("/hints/identifiers", 500, "too many");
    export();
    assumeThatThrownBy(PiecesClient::create).isInstanceOf(PiecesDiscoveryException.class);

    assertThat(ToolRun.of("verify", directory).out().get(0))
        .contains("; 1 object could not be exported; no Pieces OS was found");
  }

  @Test
  void verifyAndImportRefuseADamagedExport() throws IOException {
    export();
    Path file = directory.resolve(ExportedKind.MESSAGE.fileName());
    Files.writeString(file, Files.readString(file).replaceFirst("Message 0", "Massage 0"));

    ToolRun verified = verify();
    ToolRun imported = ToolRun.of("import", directory, "--data", directory.resolve("data"));

    assertThat(verified.code()).isEqualTo(DIFFERENT);
    assertThat(verified.out()).containsExactly("damaged messages.jsonl is not what was exported");
    assertThat(imported.code()).isEqualTo(1);
    assertThat(imported.err()).contains("is damaged, so nothing was imported");
    assertThat(directory.resolve("data")).doesNotExist();
  }

  @Test
  void anUnfinishedExportIsNeitherVerifiedNorImported() throws IOException {
    export();
    removeManifest();

    assertThat(verify().err()).contains("holds no finished export");
    assertThat(ToolRun.of("import", directory).code()).isEqualTo(1);
  }

  @Test
  void importLeavesWhatChangedThereMeanwhile() throws Exception {
    export();
    Path data = directory.resolve("data");
    ToolRun.of("import", directory, "--data", data);
    Conversation any = client.conversations().list().iterable().get(0);
    try (PiecesServer there = PiecesServer.lasting(data, ServerOptions.defaults().withPort(0));
        PiecesClient client = PiecesClient.create(there.url().toString())) {
      client.conversations().update(any.withName("Continued here"));
    }
    ToolRun again = ToolRun.of("--json", "import", directory, "--data", data);

    assertThat(again.code()).isZero();
    assertThat(again.err())
        .isEqualTo("pieces: conversation " + any.id() + " is different there and stays so\n");
    assertThat(again.out())
        .endsWith("{\"imported\":0,\"there\":77,\"different\":1,\"unreadable\":0,\"unusable\":0}");
  }

  @Test
  void whatCannotBeServedIsKeptAside() throws IOException {
    String id = client.conversations().list().iterable().get(0).id();
    String strange = "{\"id\":\"" + id + "\",\"half \\uD83D\":\"and no messages\"}";
    server.answer("/conversation/" + id, 200, strange);
    export();
    Path data = directory.resolve("data");

    ToolRun first = ToolRun.of("import", directory, "--data", data);
    ToolRun second = ToolRun.of("--json", "import", directory, "--data", data);

    assertThat(first.code()).isEqualTo(1);
    assertThat(first.err())
        .contains("conversation " + id + " cannot be served, so it is kept aside", "$.")
        .endsWith(
            "1 object kept, but left out by `pieces serve`; an export of it brings all back\n");
    assertThat(second.out())
        .endsWith("{\"imported\":0,\"there\":77,\"different\":0,\"unreadable\":1,\"unusable\":0}");
    try (PiecesData store = PiecesData.open(data)) {
      assertThat(store.unreadable("conversation", id)).hasValue(strange);
      assertThat(store.count("conversation")).isEqualTo(CONVERSATIONS - 1);
    }
    PiecesServer.lasting(data, ServerOptions.defaults().withPort(0)).close();
  }

  @Test
  void programsGetEachResultAsJson() throws IOException {
    Path data = directory.resolve("data");
    ToolRun exported = ToolRun.of("--json", "--server", server.url(), "export", directory);
    client.conversations().create("New");
    ToolRun verified = ToolRun.of("--json", "--server", server.url(), "verify", directory);
    ToolRun imported = ToolRun.of("--json", "import", directory, "--data", data);

    assertThat(exported.out())
        .singleElement()
        .asString()
        .startsWith("{\"conversations\":24,\"messages\":46,\"annotations\":6,\"assets\":0,")
        .endsWith(",\"added\":78,\"changed\":0,\"lost\":0,\"absent\":0,\"problems\":0}");
    assertThat(verified.out())
        .singleElement()
        .asString()
        .startsWith("{\"difference\":\"extra\",\"kind\":\"conversation\",\"id\":\"");
    assertThat(imported.out())
        .startsWith(
            "{\"kind\":\"conversations\",\"found\":24,\"imported\":24,\"there\":0,\"different\":0,"
                + "\"unreadable\":0,\"unusable\":0}")
        .endsWith("{\"imported\":78,\"there\":0,\"different\":0,\"unreadable\":0,\"unusable\":0}");
  }

  @Test
  void whatVerifyFoundBeforeTheServerWentAwayIsPrinted() throws IOException {
    export();
    List<Conversation> all = client.conversations().list().iterable();
    client.conversations().update(all.get(7).withFavorited(true));
    server.breakAt("/conversation/" + all.get(CONVERSATIONS - 1).id());

    ToolRun run = verify();

    assertThat(run.code()).isEqualTo(NO_SERVER);
    assertThat(run.out()).contains("changed conversation " + all.get(7).id() + ": $.favorited");
  }
}
