package io.github.pieces4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.pieces4j.contract.Contract;
import io.github.pieces4j.contract.ModelTypes;
import io.github.pieces4j.contract.ObjectSchema;
import io.github.pieces4j.contract.SampleJson;
import io.github.pieces4j.error.PiecesModelException;
import io.github.pieces4j.json.PiecesJson;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Shows that builders are strict and that records cannot be changed. */
class BuilderTest {
  static List<ObjectSchema> objects() {
    return Contract.objects();
  }

  private static Object sample(ObjectSchema schema) {
    byte[] json = new JsonMapper().writeValueAsBytes(SampleJson.full(schema));
    return PiecesJson.decode(json, ModelTypes.named(schema.name()));
  }

  @ParameterizedTest
  @MethodSource("objects")
  void aMissingRequiredComponentIsNamed(ObjectSchema schema) throws Exception {
    Object sample = sample(schema);
    for (RecordComponent component : sample.getClass().getRecordComponents()) {
      Object builder = builder(sample);
      set(builder, component, null);
      Throwable failure = catchThrowable(() -> build(builder));
      if (isRequired(component)) {
        String name = schema.name() + "." + component.getName();
        assertThat(failure)
            .isInstanceOf(PiecesModelException.class)
            .hasMessage(name + " is required: set it before build()")
            .extracting("component")
            .isEqualTo(name);
      } else {
        assertThat(failure).isNull();
      }
    }
  }

  private static boolean isRequired(RecordComponent component) {
    return !component.getAnnotatedType().isAnnotationPresent(Nullable.class)
        && !component.getType().isPrimitive()
        && !component.getName().equals("additionalProperties");
  }

  private static Object builder(Object value) throws ReflectiveOperationException {
    Class<?> type = value.getClass();
    Class<?> builder = Class.forName(type.getName() + "Builder");
    return builder.getMethod("builder", type).invoke(null, value);
  }

  private static void set(Object builder, RecordComponent component, @Nullable Object value)
      throws ReflectiveOperationException {
    if (!component.getType().isPrimitive()) {
      Method setter = builder.getClass().getMethod(component.getName(), component.getType());
      setter.invoke(builder, value);
    }
  }

  private static Object build(Object builder) throws Throwable {
    try {
      return builder.getClass().getMethod("build").invoke(builder);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  @ParameterizedTest
  @MethodSource("objects")
  void listsAndMapsAreUnmodifiable(ObjectSchema schema) throws Exception {
    Object sample = sample(schema);
    for (RecordComponent component : sample.getClass().getRecordComponents()) {
      Object value = component.getAccessor().invoke(sample);
      if (value instanceof Collection<?> items) {
        assertThatThrownBy(items::clear).isInstanceOf(UnsupportedOperationException.class);
      } else if (value instanceof Map<?, ?> entries && !entries.isEmpty()) {
        assertThatThrownBy(entries::clear).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> entries.entrySet().iterator().next().setValue(null))
            .isInstanceOf(UnsupportedOperationException.class);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("objects")
  void aCopyEqualsItsOriginal(ObjectSchema schema) throws Throwable {
    Object sample = sample(schema);
    assertThat(build(builder(sample))).isEqualTo(sample).hasSameHashCodeAs(sample);
    assertThat(Arrays.stream(sample.getClass().getInterfaces()).map(Class::getSimpleName))
        .contains("PiecesObject", "With");
  }

  @Test
  void laterChangesOfWhatWasPassedDoNotShow() {
    List<Conversation> items = new ArrayList<>();
    Map<String, Long> indices = new HashMap<>(Map.of("a", 1L));
    List<Object> nested = new ArrayList<>(List.of("x"));
    Map<String, Object> unknown = new HashMap<>(Map.of("list", nested));
    Conversations conversations =
        ConversationsBuilder.builder()
            .iterable(items)
            .indices(indices)
            .additionalProperties(unknown)
            .build();
    items.add(null);
    indices.clear();
    nested.clear();
    unknown.clear();
    assertThat(conversations.iterable()).isEmpty();
    assertThat(conversations.indices()).containsOnlyKeys("a");
    assertThat(conversations.additionalProperties()).containsEntry("list", List.of("x"));
  }

  @Test
  void aNullItemIsRefused() {
    TransferableBytesBuilder builder =
        TransferableBytesBuilder.builder().raw(Arrays.asList(1L, null));
    assertThatThrownBy(builder::build)
        .isInstanceOf(PiecesModelException.class)
        .hasMessage("TransferableBytes.raw must not contain null");
  }

  @Test
  void aNullEntryIsLeftOut() {
    Map<String, Long> indices = new HashMap<>();
    indices.put("a", null);
    assertThat(
            ConversationsBuilder.builder().iterable(List.of()).indices(indices).build().indices())
        .isEmpty();
  }

  @Test
  void anUnfinishedBuilderNamesTheFirstComponentThatIsMissing() {
    assertThatThrownBy(() -> ConversationBuilder.builder().name("no more").build())
        .hasMessage("Conversation.id is required: set it before build()");
  }

  @Test
  void anOpenEnumerationIsEqualByItsText() {
    assertThat(ConversationType.of("COPILOT")).isSameAs(ConversationType.COPILOT);
    assertThat(ConversationType.of("NEWER")).isEqualTo(new ConversationType("NEWER"));
    assertThat(ConversationType.of("NEWER")).hasToString("NEWER");
    assertThatThrownBy(() -> ConversationType.of(null))
        .hasMessage("ConversationType.value is required: set it before build()");
  }

  @Test
  void aCollectionStreamsItsItems() {
    assertThat(ConversationsBuilder.builder().iterable(List.of()).build().stream()).isEmpty();
  }
}
