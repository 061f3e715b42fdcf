package io.github.pieces4j.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.contract.Contract;
import io.github.pieces4j.contract.ModelTypes;
import io.github.pieces4j.contract.ObjectSchema;
import io.github.pieces4j.contract.SampleJson;
import io.github.pieces4j.json.PiecesJson;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.ConversationBuilder;
import io.github.pieces4j.model.ConversationType;
import io.github.pieces4j.model.GroupedTimestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Shows what users' own mappers do without our module, by the annotations of the records alone. */
class MapperTest {
  private static final JsonMapper JACKSON_3 = new JsonMapper();
  private static final com.fasterxml.jackson.databind.ObjectMapper JACKSON_2 =
      new com.fasterxml.jackson.databind.ObjectMapper();
  private static final JsonMapper SNAKE_CASE_3 =
      JsonMapper.builder()
          .propertyNamingStrategy(tools.jackson.databind.PropertyNamingStrategies.SNAKE_CASE)
          .build();
  private static final com.fasterxml.jackson.databind.ObjectMapper SNAKE_CASE_2 =
      new com.fasterxml.jackson.databind.ObjectMapper()
          .setPropertyNamingStrategy(
              com.fasterxml.jackson.databind.PropertyNamingStrategies.SNAKE_CASE);
  private static final String CONVERSATION =
      """
      {"id":"A1","created":{"value":"2026-01-31T05:00:00.123456Z"},
       "messages":{"iterable":[{"id":"m1"}],"indices":{"m1":-1}},"type":"NEW_KIND",
       "updated":{"value":"2026-01-31T05:00:00.000Z"},"name":"Caf\u00e9","turn":{"n":[1,null]}}
      """;

  static List<ObjectSchema> objects() {
    return Contract.objects();
  }

  @ParameterizedTest
  @MethodSource("objects")
  void eachRecordIsWrittenAndReadAsByItsCodec(ObjectSchema schema) throws Exception {
    Class<?> type = ModelTypes.named(schema.name());
    byte[] json = JsonTrees.write(SampleJson.full(schema), false);
    Object value = PiecesJson.decode(json, type);
    JsonTrees.assertSame(JsonTrees.read(JACKSON_3.writeValueAsBytes(value)), JsonTrees.read(json));
    JsonTrees.assertSame(JsonTrees.read(JACKSON_2.writeValueAsBytes(value)), JsonTrees.read(json));
    assertThat(JACKSON_3.readValue(json, type)).isEqualTo(value);
    assertThat(JACKSON_2.<Object>readValue(json, JACKSON_2.constructType(type))).isEqualTo(value);
  }

  @ParameterizedTest
  @MethodSource("objects")
  void namingStrategiesDoNotChangeTheNamesOfProperties(ObjectSchema schema) throws Exception {
    Class<?> type = ModelTypes.named(schema.name());
    byte[] json = JsonTrees.write(SampleJson.full(schema), false);
    Object value = PiecesJson.decode(json, type);
    JsonTrees.assertSame(
        JsonTrees.read(SNAKE_CASE_3.writeValueAsBytes(value)), JsonTrees.read(json));
    JsonTrees.assertSame(
        JsonTrees.read(SNAKE_CASE_2.writeValueAsBytes(value)), JsonTrees.read(json));
    assertThat(SNAKE_CASE_3.readValue(json, type)).isEqualTo(value);
    assertThat(SNAKE_CASE_2.<Object>readValue(json, SNAKE_CASE_2.constructType(type)))
        .isEqualTo(value);
  }

  @Test
  void aDefaultMapperReadsAndWritesAConversation() {
    Conversation conversation = JACKSON_3.readValue(CONVERSATION, Conversation.class);
    assertThat(conversation.type()).isEqualTo(ConversationType.of("NEW_KIND"));
    assertThat(conversation.created().value()).isEqualTo("2026-01-31T05:00:00.123456Z");
    assertThat(conversation.messages().indices()).containsExactly(Map.entry("m1", -1L));
    assertThat(conversation.additionalProperties()).containsOnlyKeys("turn");
    JsonTrees.assertSame(
        JsonTrees.read(JACKSON_3.writeValueAsString(conversation)), JsonTrees.read(CONVERSATION));
  }

  @Test
  void neitherMapperWritesNulls() throws Exception {
    Conversation conversation =
        PiecesJson.decode(
            CONVERSATION.replace(",\"turn\":{\"n\":[1,null]}", "").getBytes("UTF-8"),
            Conversation.class);
    assertThat(JACKSON_3.writeValueAsString(conversation)).doesNotContain("null");
    assertThat(JACKSON_2.writeValueAsString(conversation)).doesNotContain("null");
  }

  @Test
  void bothMappersTakeATimestampWithoutAZoneAsTheCodecDoes() throws Exception {
    String json = "{\"value\":\"2026-01-31T05:00:00\"}";
    Instant expected = Instant.parse("2026-01-31T05:00:00Z");
    assertThat(JACKSON_3.readValue(json, GroupedTimestamp.class).value()).isEqualTo(expected);
    assertThat(JACKSON_2.readValue(json, GroupedTimestamp.class).value()).isEqualTo(expected);
  }

  @Test
  void aBuilderMayStartFromWhatAMapperRead() {
    Conversation read = JACKSON_3.readValue(CONVERSATION, Conversation.class);
    Conversation renamed = ConversationBuilder.builder(read).name("other").build();
    assertThat(renamed.withName(read.name())).isEqualTo(read);
  }
}
