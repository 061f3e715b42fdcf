package io.github.pieces4j.testkit.fault;

import io.github.pieces4j.json.PiecesJson;
import io.github.pieces4j.model.GroupedTimestampBuilder;
import io.github.pieces4j.model.ReferencedConversationBuilder;
import io.github.pieces4j.model.ReferencedConversationMessageBuilder;
import io.github.pieces4j.model.StreamedIdentifier;
import io.github.pieces4j.model.StreamedIdentifierBuilder;
import io.github.pieces4j.model.StreamedIdentifiersBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The texts of identifier frames.
 *
 * <p>Frames are lean, {@code {"iterable":[{"conversation":{"id":"a"}}]}}, unless a time of the
 * change is given. Identifiers may be repeated.
 *
 * @since 0.1
 */
public final class Frames {
  private Frames() {}

  /** Returns a lean frame of conversations that exist; an empty list without identifiers. */
  public static String conversations(String... ids) {
    return frame(ids, id -> conversation(id, null, null));
  }

  /** Returns a frame of conversations that exist and changed then. */
  public static String conversations(Instant updated, String... ids) {
    return frame(ids, id -> conversation(id, null, updated));
  }

  /** Returns a lean frame of conversations that are gone. */
  public static String deletedConversations(String... ids) {
    return frame(ids, id -> conversation(id, true, null));
  }

  /** Returns a frame of conversations that went then. */
  public static String deletedConversations(Instant updated, String... ids) {
    return frame(ids, id -> conversation(id, true, updated));
  }

  /** Returns a lean frame of messages that exist; an empty list without identifiers. */
  public static String messages(String... ids) {
    return frame(ids, id -> message(id, null, null));
  }

  /** Returns a frame of messages that exist and changed then. */
  public static String messages(Instant updated, String... ids) {
    return frame(ids, id -> message(id, null, updated));
  }

  /** Returns a lean frame of messages that are gone. */
  public static String deletedMessages(String... ids) {
    return frame(ids, id -> message(id, true, null));
  }

  /** Returns a frame of messages that went then. */
  public static String deletedMessages(Instant updated, String... ids) {
    return frame(ids, id -> message(id, true, updated));
  }

  /** Returns a frame of any items. */
  public static String of(StreamedIdentifier... items) {
    byte[] json =
        PiecesJson.encode(
            StreamedIdentifiersBuilder.builder().iterable(Arrays.asList(items)).build());
    return new String(json, StandardCharsets.UTF_8);
  }

  private static String frame(String[] ids, Function<String, StreamedIdentifier> item) {
    return of(Arrays.stream(ids).map(item).toArray(StreamedIdentifier[]::new));
  }

  private static StreamedIdentifier conversation(
      String id, @Nullable Boolean deleted, @Nullable Instant updated) {
    return item(deleted, updated)
        .conversation(ReferencedConversationBuilder.builder().id(id).build())
        .build();
  }

  private static StreamedIdentifier message(
      String id, @Nullable Boolean deleted, @Nullable Instant updated) {
    return item(deleted, updated)
        .conversationMessage(ReferencedConversationMessageBuilder.builder().id(id).build())
        .build();
  }

  private static StreamedIdentifierBuilder item(
      @Nullable Boolean deleted, @Nullable Instant updated) {
    StreamedIdentifierBuilder item = StreamedIdentifierBuilder.builder().deleted(deleted);
    return updated == null
        ? item
        : item.updated(GroupedTimestampBuilder.builder().value(updated).build());
  }
}
