package io.github.pieces4j.cli.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.ConversationMessage;
import io.github.pieces4j.model.MessageRole;
import io.modelcontextprotocol.spec.McpSchema.GetPromptRequest;
import io.modelcontextprotocol.spec.McpSchema.ReadResourceRequest;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.TextResourceContents;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Asks a real process over pipes, once for each source of conversations. */
@Timeout(300)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AssistantContract {
  private static final int MESSAGES = LongConversation.MESSAGES;
  private static final Pattern CURSOR = Pattern.compile("next_cursor: (\\S+)$");
  private static final Pattern QUOTED =
      Pattern.compile("(?s)<quoted (\\w+)>\\n(.*?)\\n</quoted \\1>");

  private Conversation decision;
  private ConversationMessage decided;
  private Conversation longest;
  private Assistant assistant;

  /** Fills a source and returns the arguments of the tool for it. */
  abstract List<String> filled(Path directory) throws Exception;

  @BeforeAll
  void start(@TempDir Path directory) throws Exception {
    List<String> arguments = filled(directory);
    assistant = Assistant.of(arguments.toArray(String[]::new));
  }

  @AfterAll
  void end() {
    assistant.close();
  }

  void fill(PiecesClient client) {
    longest = LongConversation.create(client, MESSAGES);
    decision = client.conversations().create("Choice of a broker");
    client.conversation(decision.id()).say(MessageRole.USER, "Which broker do we take?");
    decided = client.conversation(decision.id()).say(MessageRole.ASSISTANT, "We take Kafka.");
  }

  @Test
  void itOffersToolsThatOnlyRead() {
    List<Tool> tools = assistant.client().listTools().tools();
    assertThat(tools)
        .extracting(Tool::name)
        .containsExactlyInAnyOrder(
            "search",
            "fetch",
            "recent_conversations",
            "conversation_transcript",
            "conversations_full_text_search",
            "conversation_messages_full_text_search",
            "conversations_batch_snapshot",
            "conversation_snapshot",
            "conversation_messages_batch_snapshot",
            "conversation_message_snapshot");
    assertThat(tools).allMatch(it -> it.annotations().readOnlyHint());
    assertThat(tools).allMatch(it -> it.description().length() > 40);
  }

  @Test
  void searchAndFetchHaveTheShapeThatConnectorsExpect() {
    JsonNode hit = assistant.json("search", Map.of("query", "kafka")).at("/results/0");
    assertThat(hit.at("/id").asString()).isEqualTo(decision.id());
    assertThat(hit.at("/title").asString()).isEqualTo("Choice of a broker");
    assertThat(hit.at("/url").asString()).isEqualTo("pieces://conversation/" + decision.id());
    assertThat(hit.at("/excerpt").asString()).isEqualTo("We take Kafka.");

    JsonNode document = assistant.json("fetch", Map.of("id", decision.id()));
    assertThat(document.at("/id").asString()).isEqualTo(decision.id());
    assertThat(document.at("/title").asString()).isEqualTo("Choice of a broker");
    assertThat(document.at("/url").asString()).isEqualTo(hit.at("/url").asString());
    assertThat(document.at("/text").asString())
        .contains(
            "Which broker do we take?", "We take Kafka.", "assistant, " + decided.createdAt());
    assertThat(document.at("/metadata/messages").asString()).isEqualTo("2");
  }

  @Test
  void aHitHasItsConversationItsRoleAndItsTime() {
    JsonNode hit =
        assistant
            .json("conversation_messages_full_text_search", Map.of("query", "kafka", "limit", 5))
            .at("/results/0");
    assertThat(hit.at("/message/id").asString()).isEqualTo(decided.id());
    assertThat(hit.at("/message/role").asString()).isEqualTo("assistant");
    assertThat(hit.at("/message/created").asString()).isEqualTo(decided.createdAt().toString());
    assertThat(hit.at("/message/text").asString()).isEqualTo("We take Kafka.");
    assertThat(hit.at("/conversation/id").asString()).isEqualTo(decision.id());
    assertThat(hit.at("/conversation/name").asString()).isEqualTo("Choice of a broker");
    assertThat(hit.at("/exact").asBoolean()).isTrue();

    JsonNode thread =
        assistant
            .json("conversations_full_text_search", Map.of("query", "broker kafka"))
            .at("/results/0");
    assertThat(thread.at("/conversation/id").asString()).isEqualTo(decision.id());
    assertThat(thread.at("/conversation/message_count").asInt()).isEqualTo(2);
    assertThat(thread.at("/matched_messages")).isNotEmpty();
  }

  @Test
  void whereNothingHasAllOfTheWordsSomeAreEnough() {
    JsonNode found = assistant.json("search", Map.of("query", "kafka elephants"));
    assertThat(found.at("/results/0/id").asString()).isEqualTo(decision.id());
    assertThat(found.at("/remark").asString()).contains("Nothing has all of the words");
    assertThat(assistant.json("search", Map.of("query", "elephants")).at("/found").asInt())
        .isZero();
  }

  @Test
  void conversationsAreListedPageByPage() {
    JsonNode first = assistant.json("recent_conversations", Map.of("limit", 1));
    String cursor = first.at("/next_cursor").asString();
    JsonNode second = assistant.json("recent_conversations", Map.of("limit", 1, "cursor", cursor));
    assertThat(List.of(first.at("/results/0/id").asString(), second.at("/results/0/id").asString()))
        .containsExactlyInAnyOrder(decision.id(), longest.id());
    assertThat(second.has("next_cursor")).isFalse();
  }

  @Test
  void aTranscriptOfTenThousandMessagesIsReadPageByPage() {
    List<String> texts = new ArrayList<>();
    String cursor = "";
    int pages = 0;
    do {
      Map<String, Object> arguments =
          cursor.isEmpty()
              ? Map.of("conversation_id", longest.id())
              : Map.of("conversation_id", longest.id(), "cursor", cursor);
      String page = assistant.text("conversation_transcript", arguments);
      assertThat(page.length()).isLessThan(8_000 * 5);
      QUOTED.matcher(page).results().forEach(it -> texts.add(it.group(2)));
      Matcher next = CURSOR.matcher(page);
      cursor = next.find() ? next.group(1) : "";
      pages++;
    } while (!cursor.isEmpty());
    assertThat(texts).hasSize(MESSAGES);
    assertThat(texts.get(0)).isEqualTo("Number 1");
    assertThat(texts.get(MESSAGES - 1)).isEqualTo("Number " + MESSAGES);
    assertThat(texts).doesNotHaveDuplicates();
    assertThat(pages).isBetween(20, 200);
  }

  @Test
  void theEndOfATranscriptCanBeReadAlone() {
    String end =
        assistant.text(
            "conversation_transcript",
            Map.of("conversation_id", longest.id(), "latest", true, "max_tokens", 500));
    assertThat(end)
        .contains("[10000 of 10000] assistant", "Number 10000", "This is the end")
        .doesNotContain("Number 1\n");
  }

  @Test
  void objectsAreToldByTheirIdentifiers() {
    JsonNode conversations =
        assistant.json(
            "conversations_batch_snapshot",
            Map.of("identifiers", List.of(decision.id(), "unknown", longest.id())));
    assertThat(conversations.at("/material_type").asString()).isEqualTo("CONVERSATIONS");
    assertThat(conversations.at("/count").asInt()).isEqualTo(2);
    assertThat(conversations.at("/missing_ids/0").asString()).isEqualTo("unknown");
    assertThat(conversations.at("/items/1/message_ids")).hasSize(100);
    assertThat(conversations.at("/items/1/more_messages").asInt()).isEqualTo(MESSAGES - 100);

    JsonNode message =
        assistant.json("conversation_message_snapshot", Map.of("identifier", decided.id()));
    assertThat(message.at("/item/text").asString()).isEqualTo("We take Kafka.");
    assertThat(message.at("/item/conversation/id").asString()).isEqualTo(decision.id());
    assertThat(
            assistant
                .json(
                    "conversation_messages_batch_snapshot",
                    Map.of("identifiers", List.of(decided.id())))
                .at("/items/0/role")
                .asString())
        .isEqualTo("assistant");
    assertThat(
            assistant
                .json("conversation_snapshot", Map.of("identifier", decision.id()))
                .at("/item/name")
                .asString())
        .isEqualTo("Choice of a broker");
  }

  @Test
  void failuresAreResults() {
    assertThat(assistant.failure("fetch", Map.of("id", "unknown")))
        .contains("no conversation has the identifier unknown");
    assertThat(assistant.failure("search", Map.of())).contains("query is missing");
    assertThat(assistant.failure("search", Map.of("query", 7))).contains("query is no text");
    assertThat(assistant.failure("recent_conversations", Map.of("limit", 0)))
        .contains("limit is 0: it takes a whole number from 1 to 100");
    assertThat(
            assistant.failure(
                "conversation_transcript",
                Map.of("conversation_id", decision.id(), "cursor", "nonsense")))
        .contains("the cursor is none of this conversation's");
    assertThat(
            assistant.failure(
                "conversations_full_text_search",
                Map.of("query", "a", "created", Map.of("from", "yesterday"))))
        .contains("created.from is yesterday: it takes a time such as");
  }

  @Test
  void aConversationIsAResource() {
    String uri = "pieces://conversation/" + decision.id();
    assertThat(assistant.client().listResourceTemplates().resourceTemplates())
        .extracting(it -> it.uriTemplate())
        .containsExactly("pieces://conversation/{id}");
    TextResourceContents read =
        (TextResourceContents)
            assistant
                .client()
                .readResource(ReadResourceRequest.builder(uri).build())
                .contents()
                .get(0);
    assertThat(read.uri()).isEqualTo(uri);
    assertThat(read.text()).contains("We take Kafka.");
  }

  @Test
  void promptsBringWhatTheyAskAbout() {
    assertThat(prompt("continue_from", Map.of("conversation", "choice")))
        .contains("Let us go on", "We take Kafka.", "wait for my next question");
    assertThat(prompt("what_did_i_decide_about", Map.of("topic", "kafka")))
        .contains("What did I decide about kafka?", "We take Kafka.", decision.id());
  }

  private String prompt(String name, Map<String, Object> arguments) {
    return ((TextContent)
            assistant
                .client()
                .getPrompt(GetPromptRequest.builder(name).arguments(arguments).build())
                .messages()
                .get(0)
                .content())
        .text();
  }
}
