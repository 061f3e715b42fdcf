package io.github.pieces4j.tooling.codec;

import java.util.Locale;

/**
 * The way in which one value is read and written.
 *
 * @param kind what the value is
 * @param typeName the boxed Java type, with its package unless it is in java.lang
 * @param simpleName the type's name without its package
 */
record ValueShape(Kind kind, String typeName, String simpleName) {
  /** The kinds of values, with the names under which the runtime has their codecs. */
  enum Kind {
    STRING("string", "Scalars.STRING"),
    BOOL("bool", "Scalars.BOOL"),
    INTEGER("integer", "Scalars.INTEGER"),
    NUMBER("number", "Scalars.NUMBER"),
    TIMESTAMP("timestamp", "Scalars.TIMESTAMP"),
    FREE_FORM("freeForm", "FreeFormCodec.INSTANCE"),
    OPEN_ENUM("", ""),
    RECORD("", ""),
    COLLECTION("", "");

    private final String inputMethod;
    private final String codec;

    Kind(String inputMethod, String codec) {
      this.inputMethod = inputMethod;
      this.codec = codec;
    }
  }

  boolean isOpenEnum() {
    return kind == Kind.OPEN_ENUM;
  }

  boolean isRecord() {
    return kind == Kind.RECORD || isCollection();
  }

  /** Returns whether the value is a record that is a list of something. */
  boolean isCollection() {
    return kind == Kind.COLLECTION;
  }

  /** Returns the expression of the value's codec inside a codec class. */
  String codec() {
    return switch (kind) {
      case RECORD, COLLECTION -> simpleName + "Codec.INSTANCE";
      case OPEN_ENUM -> constantName();
      default -> kind.codec;
    };
  }

  /**
   * Returns the expression that reads the value, or null, behind a property's name.
   *
   * <p>An open enumeration's method is called directly: a reference to it is slow to link, which
   * the first decode would pay for.
   */
  String readCall() {
    return switch (kind) {
      case OPEN_ENUM -> "in.nextIsText() ? " + typeName + ".of(in.text()) : null";
      case RECORD, COLLECTION -> "in.value(" + codec() + ")";
      default -> "in." + kind.inputMethod + "()";
    };
  }

  /** Returns the call that writes the value, with places for the name and the value. */
  String writeCall() {
    return isOpenEnum() ? "text(%s, %s)" : "value(%s, " + codec() + ", %s)";
  }

  /** Returns the name of the constant that holds an open enumeration's codec. */
  String constantName() {
    return simpleName.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
  }
}
