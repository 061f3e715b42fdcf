package io.github.pieces4j.tooling.codec;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The source of one record's codec. */
final class CodecSource {
  /** Generated codecs share the package of their runtime, so that neither has to be public. */
  static final String PACKAGE = "io.github.pieces4j.internal.json.codec";

  private static final String TEMPLATE =
      """
      package %1$s;

      import %2$s;
      import java.util.LinkedHashMap;
      import java.util.List;
      import java.util.Map;
      import javax.annotation.processing.Generated;

      @Generated("%3$s")
      final class %4$s implements Codec<%5$s> {
        static final %4$s INSTANCE = new %4$s();

        private static final PropertyNames NAMES =
            PropertyNames.of(%6$s);
      %7$s
        private %4$s() {}

        @Override
        public %5$s read(JsonInput in) {
          in.beginObject("%5$s");
      %8$s    LinkedHashMap<String, Object> unknown = null;
          for (int name = in.nextName(NAMES); name != JsonInput.END; name = in.nextName(NAMES)) {
            switch (name) {
      %9$s        default -> unknown = in.unknown(unknown);
            }
          }
          return new %5$s(
      %10$s        in.unknownProperties(unknown));
        }

        @Override
        public void write(JsonOutput out, %5$s value) {
          out.generator().writeStartObject();
      %11$s    out.unknownProperties("%5$s", NAMES, value.additionalProperties());
          out.generator().writeEndObject();
        }
      }
      """;

  private final RecordShape shape;

  CodecSource(RecordShape shape) {
    this.shape = shape;
  }

  String text() {
    return TEMPLATE.formatted(
        PACKAGE,
        shape.qualifiedName(),
        CodecProcessor.class.getName(),
        shape.codecName(),
        shape.simpleName(),
        wireNames(),
        enumCodecs(),
        each(index -> local(component(index))),
        each(this::readCase),
        each(index -> argument(component(index))),
        each(this::writeCall));
  }

  private ComponentShape component(int index) {
    return shape.components().get(index);
  }

  private String wireNames() {
    List<String> names =
        shape.components().stream().map(component -> '"' + component.wireName() + '"').toList();
    return String.join(", ", names);
  }

  private String enumCodecs() {
    return shape.containedOpenEnums().stream()
        .map(CodecSource::enumCodec)
        .collect(Collectors.joining());
  }

  private static String enumCodec(ValueShape value) {
    return "  private static final Codec<%1$s> %2$s = new OpenEnumCodec<>(%1$s::of);\n"
        .formatted(value.typeName(), value.constantName());
  }

  private String each(Function<Integer, String> line) {
    return IntStream.range(0, shape.components().size())
        .mapToObj(line::apply)
        .collect(Collectors.joining());
  }

  private static String local(ComponentShape component) {
    return "    %s %s = null;\n".formatted(component.localType(), variable(component));
  }

  /** Locals have a suffix, so that no component's name can clash with the method's own. */
  private static String variable(ComponentShape component) {
    return component.name() + "_";
  }

  private String readCase(int index) {
    ComponentShape component = component(index);
    ValueShape value = component.value();
    String call =
        switch (component.container()) {
          case SINGLE -> value.readCall();
          case LIST -> "in." + listMethod(value) + "(" + value.codec() + ")";
          case MAP -> "in.map(" + value.codec() + ")";
        };
    return "        case %d -> %s = %s;\n".formatted(index, variable(component), call);
  }

  private static String argument(ComponentShape component) {
    String variable = variable(component);
    if (!component.required()) {
      return "        " + variable + ",\n";
    }
    if (component.container() != ComponentShape.Container.SINGLE) {
      return "        in.orEmpty(" + variable + "),\n";
    }
    return component.value().isCollection()
        ? "        %s != null ? %s : %s,\n".formatted(variable, variable, absent(component.value()))
        : "        in.required(%s, \"%s\"),\n".formatted(variable, component.wireName());
  }

  /** A collection that the contract requires may be left out all the same: it holds nothing. */
  private static String absent(ValueShape collection) {
    return collection.typeName()
        + "Builder.builder().iterable(io.github.pieces4j.internal.value.FrozenList.absent()).build()";
  }

  /** Each object of a list stands for itself; numbers or texts belong together. */
  private static String listMethod(ValueShape value) {
    return value.isRecord() ? "objects" : "list";
  }

  private String writeCall(int index) {
    ComponentShape component = component(index);
    ValueShape value = component.value();
    String call =
        switch (component.container()) {
          case SINGLE -> component.required() ? requiredWriteCall(value) : value.writeCall();
          case LIST -> listMethod(value) + "(%s, " + value.codec() + ", %s)";
          case MAP -> "map(%s, " + value.codec() + ", %s)";
        };
    String name = "NAMES.at(" + index + ")";
    return "    out." + call.formatted(name, "value." + component.name() + "()") + ";\n";
  }

  private static String requiredWriteCall(ValueShape value) {
    return value.isCollection() ? "collection(%s, " + value.codec() + ", %s)" : value.writeCall();
  }
}
