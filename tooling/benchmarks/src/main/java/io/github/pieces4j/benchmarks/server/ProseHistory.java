package io.github.pieces4j.benchmarks.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.pieces4j.server.PiecesData;
import io.github.pieces4j.server.PiecesData.Imported;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A history of messages of about 700 bytes, twenty a conversation, of words as frequent as in
 * prose.
 */
record ProseHistory(int messages) {
  static final String RARE = "zyzzyva";
  private static final int IN_A_CONVERSATION = 20;
  private static final int BATCH = 2_000;
  private static final int VOCABULARY = 50_000;
  private static final int CHARS = 430;
  private static final String TIME = "{\"value\":\"2026-01-01T00:00:00.000Z\"}";

  /** Writes it and returns the bytes of its JSON. */
  long writtenTo(Path directory) {
    Random random = new Random(1);
    long bytes = 0;
    try (PiecesData data = PiecesData.open(directory)) {
      List<Imported> batch = new ArrayList<>();
      for (int number = 0; number < messages; number++) {
        String conversation = "c" + number / IN_A_CONVERSATION;
        if (number % IN_A_CONVERSATION == 0) {
          batch.add(imported("conversation", conversation, conversation(conversation)));
        }
        batch.add(imported("message", id(number), message(number, conversation, random)));
        if (batch.size() >= BATCH || number == messages - 1) {
          data.add(batch);
          bytes += batch.stream().mapToLong(it -> it.json().length).sum();
          batch.clear();
        }
      }
    }
    return bytes;
  }

  static String id(int number) {
    return "%08x-0000-4000-8000-%012x".formatted(number, number);
  }

  private static Imported imported(String kind, String id, String json) {
    return new Imported(kind, id, json.getBytes(UTF_8));
  }

  private static String conversation(String id) {
    return "{\"id\":\"%s\",\"created\":%s,\"updated\":%s,\"name\":\"Conversation %s\","
            .formatted(id, TIME, TIME, id)
        + "\"type\":\"COPILOT\",\"messages\":{\"iterable\":[],\"indices\":{}}}";
  }

  private static String message(int number, String conversation, Random random) {
    StringBuilder text = new StringBuilder(number % 100_000 == 500 ? RARE : "Hello");
    while (text.length() < CHARS) {
      int word = (int) (VOCABULARY * Math.pow(random.nextDouble(), 4));
      text.append(' ').append(Integer.toString(word * 7_919 + 1_000, 26));
    }
    return "{\"id\":\"%s\",\"created\":%s,\"updated\":%s,\"role\":\"USER\","
            .formatted(id(number), TIME, TIME)
        + "\"conversation\":{\"id\":\"%s\"},\"fragment\":{\"string\":{\"raw\":\"%s\"}}}"
            .formatted(conversation, text);
  }
}
