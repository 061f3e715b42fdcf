package io.github.pieces4j.tooling.codec;

import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** The source of the enum that an open enumeration's known values are switched over with. */
final class KnownSource {
  private static final String TEMPLATE =
      """
      package %1$s;

      import javax.annotation.processing.Generated;

      /** The values of {@link %2$s} that this version knows, for a {@code switch}. */
      @Generated("%3$s")
      public enum %4$s {
      %5$s  /** A value that this version does not know. */
        UNRECOGNIZED;

        private static final %4$s[] VALUES = values();

        /** Returns the constant at an index, UNRECOGNIZED for a negative one. */
        static %4$s at(int index) {
          return index < 0 ? UNRECOGNIZED : VALUES[index];
        }
      }
      """;

  private final TypeElement openEnum;
  private final String packageName;

  KnownSource(TypeElement openEnum, String packageName) {
    this.openEnum = openEnum;
    this.packageName = packageName;
  }

  /** Returns the name of the enum, with its package. */
  String name() {
    return packageName + "." + simpleName();
  }

  private String simpleName() {
    return "Known" + openEnum.getSimpleName();
  }

  String text() {
    String constants = constants().stream().map("  %s,\n"::formatted).collect(Collectors.joining());
    return TEMPLATE.formatted(
        packageName,
        openEnum.getQualifiedName(),
        CodecProcessor.class.getName(),
        simpleName(),
        constants);
  }

  /** The compiler lists members in the order of the source. */
  private List<String> constants() {
    return openEnum.getEnclosedElements().stream()
        .filter(member -> member.getKind() == ElementKind.FIELD)
        .filter(member -> member.getModifiers().contains(Modifier.PUBLIC))
        .filter(member -> member.getModifiers().contains(Modifier.STATIC))
        .map(member -> member.getSimpleName().toString())
        .toList();
  }
}
