package io.github.pieces4j.cli.transfer;

import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.ConversationMessage;
import io.github.pieces4j.model.MessageRole;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Fills a server with conversations that are hard to keep. */
final class StrangeConversations {
  private static final List<String> NAMES =
      List.of(
          "\uD83D\uDC69\u200D\uD83D\uDCBB Coding \uD83D\uDE80",
          "a/b\\c: <what> is \"this\"?*|",
          "control \u0000\u0007\u001b[31m\r\n characters",
          "../../etc/passwd",
          "CON",
          "con",
          "...",
          "half a pair \uD83D",
          "\u202Ereversed\u2028",
          "x".repeat(3_000),
          " ",
          "\u65E5\u672C\u8A9E \u0627\u0644\u0639\u0631\u0628\u064A\u0629");
  private static final Map<String, Object> UNKNOWN = unknown();

  private StrangeConversations() {}

  private static Map<String, Object> unknown() {
    Map<String, Object> unknown = new LinkedHashMap<>();
    unknown.put("exact", new BigDecimal("0.1234567890123456789012345678901234567890"));
    unknown.put("huge", new BigInteger("9".repeat(60)));
    unknown.put("small", new BigDecimal("1E-400"));
    unknown.put("nested", Map.of("list", Arrays.asList(1L, null, "\u2028", Map.of())));
    unknown.put("empty", List.of());
    return unknown;
  }

  /** Creates conversations with up to four messages, every third with a summary. */
  static void fill(PiecesClient client, int conversations) {
    for (int number = 0; number < conversations; number++) {
      Conversation created = client.conversations().create(NAMES.get(number % NAMES.size()));
      addMessages(client, created.id(), number);
      if (number % 3 == 0 && number % 5 > 0) {
        client.conversation(created.id()).summarize();
      }
      Conversation read = client.conversation(created.id()).get();
      client.conversations().update(read.withAdditionalProperties(UNKNOWN));
    }
  }

  private static void addMessages(PiecesClient client, String conversation, int number) {
    for (int i = 0; i < number % 5; i++) {
      String text = "Message " + i + "\n```java\n\t\u0001\uD83D\uDE80 \\u0041\n```\n# Heading";
      ConversationMessage message = client.messages().create(conversation, MessageRole.USER, text);
      client.messages().update(message.withAdditionalProperties(UNKNOWN));
    }
  }
}
