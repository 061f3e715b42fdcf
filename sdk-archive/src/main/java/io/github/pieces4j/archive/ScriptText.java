package io.github.pieces4j.archive;

/** Texts within a script element that holds JSON. */
final class ScriptText {
  private ScriptText() {}

  /** Returns a text as JSON that neither ends the element nor begins a comment in it. */
  static String quoted(String text) {
    return JsonText.quoted(text).replace("<", "\\u003c");
  }
}
