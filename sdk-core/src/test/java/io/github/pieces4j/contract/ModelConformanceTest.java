package io.github.pieces4j.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.model.Found;
import io.github.pieces4j.model.Fragmented;
import io.github.pieces4j.model.Identified;
import io.github.pieces4j.model.OpenEnum;
import io.github.pieces4j.model.PiecesCollection;
import io.github.pieces4j.model.PiecesList;
import io.github.pieces4j.model.PiecesObject;
import io.github.pieces4j.model.Referenced;
import io.github.pieces4j.model.SchemaName;
import io.github.pieces4j.model.Timestamped;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the records against the contract's schemas, by reflection. */
class ModelConformanceTest {
  private static final String ADDITIONAL = "additionalProperties";

  static List<ObjectSchema> objects() {
    return Contract.objects();
  }

  static List<String> enums() {
    return Contract.enums();
  }

  @Test
  void theContractIsRead() {
    assertThat(Contract.objects()).isNotEmpty();
    assertThat(Contract.enums()).isNotEmpty();
    assertThat(Contract.objects().stream().mapToInt(schema -> schema.properties().size()).sum())
        .isGreaterThan(Contract.objects().size());
  }

  @Test
  void eachSchemaHasOneRecordAndEachRecordItsSchema() {
    assertThat(ModelTypes.all().stream().map(ModelTypes::schemaOf))
        .containsExactlyInAnyOrderElementsOf(Contract.names());
  }

  /** An open enumeration is no enum, and QGPT is an internal name of the product. */
  @Test
  void typesHaveTheNamesThatPeopleSay() {
    assertThat(ModelTypes.all().stream().map(Class::getSimpleName))
        .doesNotHaveDuplicates()
        .noneMatch(name -> name.endsWith("Enum") || name.startsWith("QGPT"));
    assertThat(ModelTypes.all().stream().filter(type -> type.isAnnotationPresent(SchemaName.class)))
        .isNotEmpty()
        .allMatch(type -> !ModelTypes.schemaOf(type).equals(type.getSimpleName()));
  }

  @ParameterizedTest
  @MethodSource("objects")
  void eachPropertyHasItsComponentAndEachComponentItsProperty(ObjectSchema schema) {
    List<RecordComponent> components = components(schema);
    assertThat(ModelTypes.named(schema.name())).isAssignableTo(PiecesObject.class);
    assertThat(components.stream().map(ModelConformanceTest::wireName))
        .containsExactlyInAnyOrderElementsOf(
            schema.properties().stream().map(Property::name).toList());
  }

  private static Predicate<RecordComponent> named(String wireName) {
    return component -> wireName(component).equals(wireName);
  }

  private static List<RecordComponent> components(ObjectSchema schema) {
    RecordComponent[] components = ModelTypes.named(schema.name()).getRecordComponents();
    RecordComponent last = components[components.length - 1];
    assertThat(last.getName()).isEqualTo(ADDITIONAL);
    assertThat(last.getGenericType().getTypeName())
        .isEqualTo("java.util.Map<java.lang.String, java.lang.Object>");
    return List.of(components).subList(0, components.length - 1);
  }

  private static String wireName(RecordComponent component) {
    JsonProperty annotation = component.getAccessor().getAnnotation(JsonProperty.class);
    return annotation == null ? component.getName() : annotation.value();
  }

  @ParameterizedTest
  @MethodSource("objects")
  void eachComponentHasThePropertysTypeAndNullness(ObjectSchema schema) {
    for (Property property : schema.properties()) {
      RecordComponent component =
          components(schema).stream().filter(named(property.name())).findFirst().orElseThrow();
      assertThat(component.getGenericType().getTypeName())
          .as("type of %s.%s", schema, property)
          .isEqualTo(JavaTypes.of(property));
      assertThat(component.getAnnotatedType().isAnnotationPresent(Nullable.class))
          .as("nullness of %s.%s", schema, property)
          .isNotEqualTo(property.required());
    }
  }

  @ParameterizedTest
  @MethodSource("enums")
  void eachEnumerationHasConstantsForExactlyItsValues(String schema) throws Exception {
    Class<?> type = ModelTypes.named(schema);
    assertThat(type).isAssignableTo(OpenEnum.class);
    List<String> constants =
        Arrays.stream(type.getFields())
            .filter(field -> Modifier.isStatic(field.getModifiers()))
            .map(field -> valueOf(field, type))
            .toList();
    assertThat(constants).containsExactlyElementsOf(Contract.values(schema));
    assertThat(type.getMethod("knownValues").invoke(null))
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
        .map(value -> ((OpenEnum) value).value())
        .containsExactlyElementsOf(Contract.values(schema));
  }

  @ParameterizedTest
  @MethodSource("enums")
  void eachEnumerationCanBeSwitchedOver(String schema) throws Exception {
    Class<?> type = ModelTypes.named(schema);
    Method of = type.getMethod("of", String.class);
    for (String value : Contract.values(schema)) {
      OpenEnum known = (OpenEnum) of.invoke(null, value);
      assertThat(type.getField(known.known().name()).get(null)).isSameAs(known);
    }
    OpenEnum newer = (OpenEnum) of.invoke(null, "newer than this version");
    assertThat(newer.known()).hasToString("UNRECOGNIZED");
    assertThat(newer.known().getClass().getEnumConstants())
        .hasSize(Contract.values(schema).size() + 1);
  }

  private static String valueOf(Field field, Class<?> type) {
    assertThat(field.getType()).isEqualTo(type);
    try {
      return ((OpenEnum) field.get(null)).value();
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @MethodSource("objects")
  void recordsOfOneShapeShareItsInterface(ObjectSchema schema) {
    Class<?> type = ModelTypes.named(schema.name());
    boolean identified = has(schema, "id", Shape.Kind.STRING, true);
    boolean list = has(schema, "iterable", Shape.Kind.LIST);
    boolean collection = list && has(schema, "indices", Shape.Kind.MAP);
    boolean timestamped = isTime(schema, "created") && isTime(schema, "updated");
    boolean fragmented = has(schema, "fragment", Shape.Kind.OBJECT);
    boolean found =
        has(schema, "identifier", Shape.Kind.STRING, true)
            && has(schema, "exact", Shape.Kind.BOOLEAN, true);
    boolean referenced = identified && has(schema, "reference", Shape.Kind.OBJECT, false);
    assertThat(Identified.class.isAssignableFrom(type))
        .as("Identified")
        .isEqualTo(identified || found);
    assertThat(Found.class.isAssignableFrom(type)).as("Found").isEqualTo(found);
    assertThat(PiecesList.class.isAssignableFrom(type)).as("PiecesList").isEqualTo(list);
    assertThat(Timestamped.class.isAssignableFrom(type)).as("Timestamped").isEqualTo(timestamped);
    assertThat(Fragmented.class.isAssignableFrom(type)).as("Fragmented").isEqualTo(fragmented);
    assertThat(PiecesCollection.class.isAssignableFrom(type))
        .as("PiecesCollection")
        .isEqualTo(collection);
    assertThat(Referenced.class.isAssignableFrom(type)).as("Referenced").isEqualTo(referenced);
  }

  private static boolean isTime(ObjectSchema schema, String name) {
    return has(schema, name, Shape.Kind.OBJECT, true)
        && schema.properties().stream()
            .filter(property -> property.name().equals(name))
            .allMatch(property -> property.shape().reference().equals("GroupedTimestamp"));
  }

  private static boolean has(ObjectSchema schema, String name, Shape.Kind kind) {
    return has(schema, name, kind, true) || has(schema, name, kind, false);
  }

  @ParameterizedTest
  @MethodSource("objects")
  void eachRecordHasABuilderAtHand(ObjectSchema schema) throws Exception {
    Class<?> type = ModelTypes.named(schema.name());
    Object builder = type.getMethod("builder").invoke(null);
    assertThat(builder.getClass().getMethod("build").getReturnType()).isEqualTo(type);
  }

  private static boolean has(ObjectSchema schema, String name, Shape.Kind kind, boolean required) {
    return schema.properties().stream()
        .anyMatch(
            property ->
                property.name().equals(name)
                    && property.shape().kind() == kind
                    && property.required() == required);
  }
}
