package io.github.pieces4j.archive;

import io.github.pieces4j.model.FragmentFormat;
import io.github.pieces4j.model.Fragmented;
import io.github.pieces4j.model.TransferableBytes;
import io.github.pieces4j.model.TransferableString;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of a message, also of one that is out of contract elsewhere. */
final class MessageText {
  private MessageText() {}

  /** Returns the text as the clients do, empty if the message has none. */
  static String of(@Nullable Object message) {
    Object fragment = JsonTree.member(message, "fragment");
    FragmentFormat format =
        FragmentFormat.builder()
            .string(string(JsonTree.member(fragment, "string")))
            .bytes(bytes(JsonTree.member(fragment, "bytes")))
            .build();
    Fragmented words = () -> format;
    return words.text();
  }

  private static TransferableString string(@Nullable Object string) {
    return TransferableString.builder()
        .raw(text(string, "raw"))
        .base64(text(string, "base64"))
        .base64Url(text(string, "base64_url"))
        .dataUrl(text(string, "data_url"))
        .build();
  }

  private static @Nullable String text(@Nullable Object string, String name) {
    return JsonTree.member(string, name) instanceof String text ? text : null;
  }

  private static TransferableBytes bytes(@Nullable Object bytes) {
    return TransferableBytes.builder()
        .raw(numbers(bytes, "raw"))
        .base64(numbers(bytes, "base64"))
        .base64Url(numbers(bytes, "base64_url"))
        .dataUrl(numbers(bytes, "data_url"))
        .build();
  }

  private static @Nullable List<Long> numbers(@Nullable Object bytes, String name) {
    return JsonTree.member(bytes, name) instanceof List<?> items
            && items.stream().allMatch(BigDecimal.class::isInstance)
        ? items.stream().map(item -> ((BigDecimal) item).longValue()).toList()
        : null;
  }
}
