package io.github.pieces4j.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.error.PiecesDecodeException;
import io.github.pieces4j.error.UnreadableElement;
import io.github.pieces4j.json.PiecesJson;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.Conversations;
import io.github.pieces4j.model.PiecesList;
import io.github.pieces4j.model.PiecesObject;
import io.github.pieces4j.model.SeededConversation;
import java.io.ByteArrayInputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** Shows that an element out of contract takes no other away, and is written back as it came. */
class TolerantListTest {
  private static final List<JsonNode> BROKEN =
      List.of(
          JsonTrees.read("7"),
          JsonTrees.read("null"),
          JsonTrees.read("\"te\\\"xt\\u0000\""),
          JsonTrees.read("[[{\"id\":\"a\"}],-1.50e300]"),
          JsonTrees.read("{\"id\":[\"}\"],\"iterable\":7,\"\u00fc\":12345678901234567890.10}"));

  @Provide
  Arbitrary<Object> records() {
    return RecordArbitraries.anyRecord();
  }

  /** Plants what cannot be read into all lists of a document; free-form properties have none. */
  private static void plant(JsonNode tree, Class<?> type, Random random) {
    for (RecordComponent component : type.getRecordComponents()) {
      JsonNode value = tree.get(wireName(component));
      if (value != null && PiecesObject.class.isAssignableFrom(component.getType())) {
        plant(value, component.getType(), random);
      } else if (value instanceof ArrayNode elements
          && PiecesObject.class.isAssignableFrom(elementType(component))) {
        plant(elements, elementType(component), random);
      }
    }
  }

  private static void plant(ArrayNode elements, Class<?> type, Random random) {
    for (JsonNode element : elements) {
      plant(element, type, random);
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      JsonNode broken = BROKEN.get(random.nextInt(BROKEN.size()));
      elements.insert(random.nextInt(elements.size() + 1), broken);
    }
  }

  private static Class<?> elementType(RecordComponent component) {
    ParameterizedType generic = (ParameterizedType) component.getGenericType();
    return (Class<?>) generic.getActualTypeArguments()[0];
  }

  private static String wireName(RecordComponent component) {
    JsonProperty named = component.getAccessor().getAnnotation(JsonProperty.class);
    return named == null ? component.getName() : named.value();
  }

  @Property(tries = 1_500, edgeCases = EdgeCasesMode.NONE)
  void whatCannotBeReadIsWrittenBackWhereItWas(@ForAll("records") Object value, @ForAll long seed) {
    JsonNode tree = JsonTrees.read(PiecesJson.encode(value));
    plant(tree, value.getClass(), new Random(seed));
    requireSame(JsonTrees.write(tree, false), value.getClass());
  }

  private static void requireSame(byte[] json, Class<?> type) {
    Object decoded = PiecesJson.decode(json, type);
    byte[] encoded = PiecesJson.encode(decoded);
    JsonTrees.assertSame(JsonTrees.read(encoded), JsonTrees.read(json));
    Object again = PiecesJson.decode(encoded, type);
    assertThat(again).isEqualTo(decoded).hasSameHashCodeAs(decoded);
    assertThat(PiecesJson.<Object>decode(new ByteArrayInputStream(json), castTo(type)))
        .isEqualTo(decoded);
  }

  @SuppressWarnings("unchecked") // Only for a record of that class.
  private static Class<Object> castTo(Class<?> type) {
    return (Class<Object>) type;
  }

  private static final String MESSAGES =
      """
      {"iterable":[{"id":"a"}, {"id":"b" , "reference" :7} ,null,{"id":"c"}],\
      "indices":{"a":0,"b":1,"c":2,"d":3}}""";
  private static final String CONVERSATION =
      """
      {"id":"A","created":{"value":"2026-01-31T05:00:00.000Z"},"messages":%s,"type":"COPILOT",\
      "updated":{"value":"2026-01-31T05:00:00.000Z"}}""";

  private static Conversation conversation() {
    byte[] json = CONVERSATION.formatted(MESSAGES).getBytes(StandardCharsets.UTF_8);
    return PiecesJson.decode(json, Conversation.class);
  }

  @Example
  void aConversationWithABrokenReferenceIsUpdatedWithoutLosingIt() {
    Conversation renamed = conversation().withName("renamed");
    String written = new String(PiecesJson.encode(renamed), StandardCharsets.UTF_8);
    assertThat(written)
        .contains("{\"id\":\"b\" , \"reference\" :7},null,{\"id\":\"c\"}")
        .contains("\"name\":\"renamed\"");
  }

  @Example
  void aNestedListTellsWhatCouldNotBeReadInIt() {
    var messages = conversation().messages();
    assertThat(messages.stream().map(it -> it.id())).containsExactly("a", "c");
    assertThat(messages.ids()).containsExactly("a", "c", "b", "d");
    assertThat(messages.unreadable())
        .containsExactly(
            new UnreadableElement(
                1,
                "b",
                "$.reference",
                "expected a FlattenedConversationMessage object, found the number 7",
                "{\"id\":\"b\" , \"reference\" :7}"),
            new UnreadableElement(
                2,
                null,
                "$",
                "expected a ReferencedConversationMessage object, found null",
                "null"));
    assertThat(messages.unreadable().get(0))
        .hasToString(
            "element 1 (b): at $.reference: expected a FlattenedConversationMessage object,"
                + " found the number 7");
  }

  @Example
  void aListThatIsAPartOfAnotherObjectTellsItAsWell() {
    byte[] json =
        "{\"type\":\"COPILOT\",\"annotations\":[{\"id\":7}]}".getBytes(StandardCharsets.UTF_8);
    SeededConversation seed = PiecesJson.decode(json, SeededConversation.class);
    assertThat(seed.annotations()).isEmpty();
    assertThat(PiecesList.unreadableIn(seed.annotations()))
        .extracting(UnreadableElement::json)
        .containsExactly("{\"id\":7}");
    assertThat(PiecesList.unreadableIn(null)).isEmpty();
  }

  @Example
  void whatCannotBeReadMakesADifferenceToEquality() {
    Conversation broken = conversation();
    Conversation without =
        broken.withMessages(
            broken.messages().withIterable(List.copyOf(broken.messages().iterable())));
    assertThat(broken).isNotEqualTo(without);
    assertThat(without).isNotEqualTo(broken);
  }

  @Example
  void aSingleObjectFailsAndTellsWhere() {
    byte[] json = CONVERSATION.formatted("[]").getBytes(StandardCharsets.UTF_8);
    PiecesDecodeException failure =
        catchThrowableOfType(
            PiecesDecodeException.class, () -> PiecesJson.decode(json, Conversation.class));
    assertThat(failure.path()).isEqualTo("$.messages");
  }

  @Example
  void whatIsNoJsonFailsTheList() {
    byte[] json = "{\"iterable\":[{\"id\":7},{\"id\":tru}]}".getBytes(StandardCharsets.UTF_8);
    PiecesDecodeException failure =
        catchThrowableOfType(
            PiecesDecodeException.class, () -> PiecesJson.decode(json, Conversations.class));
    assertThat(failure.expected()).isEqualTo("well-formed JSON");
  }

  @Example
  void aListBehindAByteOrderMarkIsReadAsWell() {
    byte[] json = ("\ufeff{\"iterable\":[ 7 ]}").getBytes(StandardCharsets.UTF_8);
    assertThat(PiecesJson.decode(json, Conversations.class).unreadable())
        .extracting(UnreadableElement::json)
        .containsExactly("7");
  }
}
