package io.github.pieces4j.benchmarks;

/**
 * Writes JSON text with plain string building.
 *
 * <p>No JSON library, lambda or concatenation is used, so that nothing that a first decode needs is
 * warm already.
 */
final class JsonText {
  private final StringBuilder text = new StringBuilder();
  private boolean needsComma;

  JsonText open(char bracket) {
    separate();
    text.append(bracket);
    needsComma = false;
    return this;
  }

  JsonText close(char bracket) {
    text.append(bracket);
    needsComma = true;
    return this;
  }

  JsonText name(String name) {
    string(name);
    text.append(':');
    needsComma = false;
    return this;
  }

  /** Appends a text that needs no escapes but those that it already has. */
  JsonText string(CharSequence value) {
    separate();
    text.append('"').append(value).append('"');
    return this;
  }

  JsonText number(long value) {
    separate();
    text.append(value);
    return this;
  }

  JsonText bool(boolean value) {
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
