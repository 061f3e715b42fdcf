package io.github.pieces4j.internal.json.codec;

import io.github.pieces4j.internal.text.Redaction;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;

/** The place where a parser stands, as a path such as {@code $.iterable[3].created.value}. */
final class JsonPath {
  private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
  private static final int MAX_NAME = 100;
  private static final int MAX_STEPS = 32;

  private JsonPath() {}

  /** Returns the path from the array or object at some depth, 0 for the document. */
  static String of(JsonParser parser, int root) {
    Deque<String> steps = new ArrayDeque<>();
    TokenStreamContext context = parser.streamReadContext();
    if (opensContainer(parser)) {
      context = context.getParent();
    }
    for (; context.getNestingDepth() > root; context = context.getParent()) {
      steps.addFirst(step(context));
    }
    return "$" + join(steps);
  }

  /** On an opening token the context is already that of the inside. */
  private static boolean opensContainer(JsonParser parser) {
    return parser.currentToken() != null && parser.currentToken().isStructStart();
  }

  private static String step(TokenStreamContext context) {
    if (context.inArray()) {
      return "[" + context.getCurrentIndex() + "]";
    }
    return context.currentName() == null ? "" : property(context.currentName());
  }

  private static String join(Deque<String> steps) {
    if (steps.size() <= MAX_STEPS) {
      return String.join("", steps);
    }
    return String.join("", steps.stream().limit(MAX_STEPS).toList())
        + "...("
        + (steps.size() - MAX_STEPS)
        + " more levels)";
  }

  static String property(String name) {
    return PLAIN_NAME.matcher(name).matches()
        ? "." + Redaction.visible(name, MAX_NAME)
        : "['" + Redaction.visible(name, MAX_NAME) + "']";
  }
}
