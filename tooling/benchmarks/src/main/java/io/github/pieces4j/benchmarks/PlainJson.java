package io.github.pieces4j.benchmarks;

/**
 * JSON text made by plain string building.
 *
 * <p>No JSON library, lambda or concatenation is used, so that nothing that a first decode needs is
 * warm already.
 */
final class PlainJson {
  private final StringBuilder text = new StringBuilder();
  private boolean needsComma;

  PlainJson open(char bracket) {
    separate();
    text.append(bracket);
    needsComma = false;
    return this;
  }

  PlainJson close(char bracket) {
    text.append(bracket);
    needsComma = true;
    return this;
  }

  PlainJson name(String name) {
    string(name);
    text.append(':');
    needsComma = false;
    return this;
  }

  /** Appends a text that needs no escapes but those that it already has. */
  PlainJson string(CharSequence value) {
    separate();
    text.append('"').append(value).append('"');
    return this;
  }

  PlainJson number(long value) {
    separate();
    text.append(value);
    return this;
  }

  PlainJson bool(boolean value) {
    separate();
    text.append(value);
    return this;
  }

  private void separate() {
    if (needsComma) {
      text.append(',');
    }
    needsComma = true;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
