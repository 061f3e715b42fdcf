package io.github.pieces4j.checks.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds the setup lines of docs/mcp.md to what assistants can read, and its tools to the code. */
class McpPageTest {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String URL = "http://127.0.0.1:39300/mcp";
  private static final Pattern ADDED =
      Pattern.compile(
          "(claude|codex) mcp add pieces -- pieces mcp|claude mcp add -t http pieces " + URL);
  private static final Pattern TOML =
      Pattern.compile("\\[mcp_servers\\.pieces]\\ncommand = \"pieces\"\\nargs = \\[\"mcp\"]\\n");
  private static final Pattern TOOL = Pattern.compile("`([a-z]+(?:_[a-z]+)*)`");

  private static Page page() throws IOException {
    return Page.of("docs/mcp.md");
  }

  @Test
  void eachSetupInJsonNamesTheCommand() throws IOException {
    List<String> places = new ArrayList<>();
    for (String block : page().blocks("json")) {
      JsonNode setup = JSON.readTree(block);
      assertThat(setup.propertyNames()).hasSize(1);
      String place = setup.propertyNames().iterator().next();
      JsonNode server = setup.get(place).get("pieces");
      if (server.has("url")) {
        assertThat(server).isEqualTo(JSON.createObjectNode().put("type", "http").put("url", URL));
        places.add(place + " over HTTP");
      } else {
        assertNamesTheCommand(server);
        places.add(place);
      }
    }
    assertThat(places)
        .containsExactly("mcpServers", "servers", "context_servers", "servers over HTTP");
  }

  private static void assertNamesTheCommand(JsonNode server) {
    assertThat(server.at("/command").asString()).isEqualTo("pieces");
    assertThat(server.at("/args")).hasSize(1);
    assertThat(server.at("/args/0").asString()).isEqualTo("mcp");
    assertThat(Set.of("type", "command", "args", "env")).containsAll(server.propertyNames());
  }

  @Test
  void eachOtherSetupNamesTheCommand() throws IOException {
    assertThat(page().blocks("sh"))
        .isNotEmpty()
        .allMatch(it -> ADDED.matcher(it.strip()).matches());
    assertThat(page().blocks("toml")).hasSize(1).allMatch(it -> TOML.matcher(it).matches());
  }

  @Test
  void theToolsThatThePageNamesExist() throws IOException {
    String rows = page().text().replaceAll("(?m)^(?!\\|).*$", "");
    List<String> named = TOOL.matcher(rows).results().map(it -> it.group(1)).toList();
    String sources =
        String.join(
            "",
            Project.read(
                ".java", (path, text) -> path.toString().contains("/cli/mcp/") ? text : ""));
    assertThat(named)
        .hasSizeGreaterThan(8)
        .allSatisfy(it -> assertThat(sources).as("the tests name it").contains('"' + it + '"'));
  }
}
