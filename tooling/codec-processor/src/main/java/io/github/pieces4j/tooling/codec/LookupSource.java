package io.github.pieces4j.tooling.codec;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The source of the class that finds a codec by its type's name.
 *
 * <p>A switch loads only the codecs that are asked for, which keeps the first call fast.
 */
final class LookupSource {
  private static final String TEMPLATE =
      """
      package %1$s;

      import javax.annotation.processing.Generated;
      import org.jspecify.annotations.Nullable;

      @Generated("%2$s")
      final class %3$s {
        private %3$s() {}

        static @Nullable Codec<?> find(String type) {
          return switch (type) {
      %4$s%5$s      default -> null;
          };
        }
      }
      """;

  private final String name;
  private final List<RecordShape> records;

  LookupSource(String name, List<RecordShape> records) {
    this.name = name;
    this.records = records;
  }

  String text() {
    return TEMPLATE.formatted(
        CodecSource.PACKAGE, CodecProcessor.class.getName(), name, recordCases(), enumCases());
  }

  private String recordCases() {
    return records.stream()
        .sorted(Comparator.comparing(RecordShape::qualifiedName))
        .map(record -> line(record.qualifiedName(), record.codecName() + ".INSTANCE"))
        .collect(Collectors.joining());
  }

  private String enumCases() {
    TreeMap<String, String> lines = new TreeMap<>();
    for (RecordShape record : records) {
      for (ValueShape value : record.openEnums()) {
        String codec = "new OpenEnumCodec<>(" + value.typeName() + "::of)";
        lines.put(value.typeName(), line(value.typeName(), codec));
      }
    }
    return String.join("", lines.values());
  }

  private static String line(String type, String codec) {
    return "      case \"%s\" -> %s;\n".formatted(type, codec);
  }
}
