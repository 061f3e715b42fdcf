package io.github.pieces4j.checks.mapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.pieces4j.error.PiecesDecodeException;
import io.github.pieces4j.jackson2.PiecesModule;
import io.github.pieces4j.json.PiecesJson;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.MessageRole;
import io.github.pieces4j.model.ReferencedConversation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lets mappers of Jackson 2, set as applications set them, read and write records. */
class Jackson2MapperTest {
  private static final int ROUNDS = 2;

  private static JsonMapper.Builder builder() {
    return JsonMapper.builder().addModule(new PiecesModule());
  }

  private static JsonMapper.Builder including(JsonInclude.Include include) {
    return builder().defaultPropertyInclusion(JsonInclude.Value.construct(include, include));
  }

  static Stream<JsonMapper.Builder> mappers() {
    return Stream.of(
        builder(),
        JsonMapper.builder().findAndAddModules(),
        builder().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE),
        builder().propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE),
        including(JsonInclude.Include.NON_NULL),
        including(JsonInclude.Include.NON_EMPTY),
        including(JsonInclude.Include.ALWAYS),
        builder().enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY),
        builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS),
        builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES),
        builder().enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY));
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void recordsAreReadAndWrittenAsByTheirCodecs(JsonMapper.Builder settings) throws IOException {
    JsonMapper mapper = settings.build();
    for (Class<?> type : RandomRecords.types()) {
      for (int round = 0; round < ROUNDS; round++) {
        requireSame(mapper, new RandomRecords(round).of(type));
      }
    }
  }

  private static void requireSame(JsonMapper mapper, Object value) throws IOException {
    String json = new String(PiecesJson.encode(value), StandardCharsets.UTF_8);
    assertThat(mapper.writeValueAsString(value)).isEqualTo(json);
    assertThat(mapper.writeValueAsBytes(value)).isEqualTo(PiecesJson.encode(value));
    Object read = mapper.readValue(json, value.getClass());
    assertThat(PiecesJson.encode(read)).isEqualTo(PiecesJson.encode(value));
    assertThat(read).isEqualTo(value);
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void recordsAreFoundInWhatAnApplicationMakesOfThem(JsonMapper.Builder settings)
      throws IOException {
    JsonMapper mapper = settings.build();
    Conversation conversation = (Conversation) new RandomRecords(7).of(Conversation.class);
    TypeReference<Map<String, List<Conversation>>> type = new TypeReference<>() {};
    Map<String, List<Conversation>> value = Map.of("all", List.of(conversation));
    assertThat(mapper.readValue(mapper.writeValueAsString(value), type)).isEqualTo(value);
    Page page = new Page(conversation, MessageRole.of("NEW_ROLE"));
    assertThat(mapper.readValue(mapper.writeValueAsString(page), Page.class)).isEqualTo(page);
    assertThat(mapper.treeToValue(mapper.valueToTree(page), Page.class).role())
        .isEqualTo(page.role());
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void whatIsOutOfContractFailsAsAnyOtherValueDoes(JsonMapper.Builder settings) throws IOException {
    JsonMapper mapper = settings.build();
    assertThatThrownBy(() -> mapper.readValue("{\"id\":7}", ReferencedConversation.class))
        .isInstanceOf(JsonMappingException.class)
        .hasMessageContaining("ReferencedConversation: at $.id: expected text, found the number 7")
        .hasCauseInstanceOf(PiecesDecodeException.class);
  }

  /** Is a value of an application. */
  record Page(Conversation first, MessageRole role) {}
}
