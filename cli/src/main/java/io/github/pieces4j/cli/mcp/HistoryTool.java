package io.github.pieces4j.cli.mcp;

import io.github.pieces4j.cli.history.ConversationHistory;
import java.util.Map;

/**
 * Something that an assistant can ask of a history.
 *
 * @param name as the assistant calls it
 * @param title as people read it
 * @param description what it is good for, as the model reads it
 * @param input the JSON Schema of its arguments
 * @param changes whether it changes anything
 * @param work what it does
 */
record HistoryTool(
    String name,
    String title,
    String description,
    Map<String, Object> input,
    boolean changes,
    Work work) {
  /** The work of a tool. */
  @FunctionalInterface
  interface Work {
    /**
     * Answers a call.
     *
     * @return a text, or a map that becomes JSON
     */
    Object answer(ToolArguments arguments, ConversationHistory history);
  }

  /** Creates one that changes nothing. */
  static HistoryTool reading(
      String name, String title, String description, InputSchema input, Work work) {
    return new HistoryTool(name, title, description, input.json(), false, work);
  }

  /** Creates one that changes something. */
  static HistoryTool changing(
      String name, String title, String description, InputSchema input, Work work) {
    return new HistoryTool(name, title, description, input.json(), true, work);
  }
}
