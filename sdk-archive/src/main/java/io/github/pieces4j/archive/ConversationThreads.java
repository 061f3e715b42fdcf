package io.github.pieces4j.archive;

import io.github.pieces4j.archive.scratch.ScratchMap;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.h2.mvstore.type.ByteArrayDataType;
import org.h2.mvstore.type.StringDataType;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The messages of each conversation, in their order.
 *
 * @since 0.1
 */
public final class ConversationThreads {
  /** Stands for all conversations that are not there; no identifier is empty. */
  static final String OTHERS = "";

  private static final int PLACE_BYTES = Long.BYTES + Integer.BYTES + Long.BYTES;

  private final ObjectFile conversations;
  private final ObjectFile messages;

  /** The keys begin with the conversation and go on with the time, so that they sort. */
  private final ScratchMap<byte[], String> ids;

  /** A receiver of messages, one after the other. */
  @FunctionalInterface
  interface Reader {
    void read(Map<String, @Nullable Object> message) throws IOException;
  }

  private ConversationThreads(Archive archive) {
    conversations = archive.objects(ExportedKind.CONVERSATION);
    messages = archive.objects(ExportedKind.MESSAGE);
    ids = archive.scratch().map(ByteArrayDataType.INSTANCE, StringDataType.INSTANCE);
  }

  /** Looks through all messages of an archive, one at a time; it must stay open. */
  public static ConversationThreads of(Archive archive) throws IOException {
    ConversationThreads threads = new ConversationThreads(archive);
    threads.messages.forEachLine(it -> threads.add(JsonText.read(it, Head::of)));
    return threads;
  }

  /** What says where a message stands; its contents are skipped. */
  private record Head(String id, String conversation, String created) {
    static Head of(JsonParser parser) {
      String id = "";
      String conversation = "";
      String created = "";
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String name = parser.currentName();
        parser.nextToken();
        switch (name) {
          case "id" -> id = text(parser);
          case "conversation" -> conversation = text(parser, "id");
          case "created" -> created = text(parser, "value");
          default -> parser.skipChildren();
        }
      }
      return new Head(id, conversation, created);
    }

    private static String text(JsonParser parser) {
      if (parser.currentToken() == JsonToken.VALUE_STRING) {
        return parser.getString();
      }
      parser.skipChildren();
      return "";
    }

    private static String text(JsonParser parser, String member) {
      String text = "";
      if (parser.currentToken() == JsonToken.START_OBJECT) {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
          boolean isWanted = parser.currentName().equals(member);
          parser.nextToken();
          String value = text(parser);
          text = isWanted ? value : text;
        }
      } else {
        parser.skipChildren();
      }
      return text;
    }
  }

  private void add(Head message) {
    Instant created = WireTime.parse(message.created()).orElse(Instant.MAX);
    boolean isThere = conversations.contains(message.conversation());
    byte[] thread = thread(isThere ? message.conversation() : OTHERS);
    ids.put(place(thread, created, ids.size()), message.id());
  }

  private static byte[] thread(String conversation) {
    return Sha256.bytesOf(conversation.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] place(byte[] thread, Instant created, long number) {
    return ByteBuffer.allocate(thread.length + PLACE_BYTES)
        .put(thread)
        .putLong(created.getEpochSecond() ^ Long.MIN_VALUE) // bytes sort without a sign
        .putInt(created.getNano())
        .putLong(number)
        .array();
  }

  /** Returns the identifiers of a conversation's messages in the order of their creation. */
  public List<String> messagesOf(String conversation) {
    byte[] thread = thread(conversation);
    List<String> found = new ArrayList<>();
    for (Iterator<byte[]> places = ids.keysFrom(thread); places.hasNext(); ) {
      byte[] place = places.next();
      if (!startsWith(place, thread)) {
        break;
      }
      found.add(ids.find(place).orElseThrow());
    }
    return found;
  }

  /** Reads the messages of a conversation in the order of their creation. */
  void readMessagesOf(String conversation, Reader reader) throws IOException {
    for (String id : messagesOf(conversation)) {
      reader.read(messages.tree(id));
    }
  }

  private static boolean startsWith(byte[] place, byte[] thread) {
    return Arrays.equals(place, 0, thread.length, thread, 0, thread.length);
  }

  /** Returns whether there are messages of conversations that are not there. */
  boolean hasOthers() {
    byte[] thread = thread(OTHERS);
    Iterator<byte[]> places = ids.keysFrom(thread);
    return places.hasNext() && startsWith(places.next(), thread);
  }

  /** Reads the messages of conversations that are not there, in the order of their creation. */
  void readOthers(Reader reader) throws IOException {
    readMessagesOf(OTHERS, reader);
  }
}
