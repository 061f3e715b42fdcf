package io.github.pieces4j.cli.history;

import io.github.pieces4j.archive.Archive;
import io.github.pieces4j.archive.ConversationThreads;
import io.github.pieces4j.archive.ExportedKind;
import io.github.pieces4j.archive.Manifest;
import io.github.pieces4j.archive.ObjectFile;
import io.github.pieces4j.error.PiecesDecodeException;
import io.github.pieces4j.json.PiecesJson;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.ConversationMessage;
import io.github.pieces4j.model.SearchedConversation;
import io.github.pieces4j.model.SearchedConversationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The conversations in the directory of an export; a search looks through all of its texts. */
public final class ArchivedHistory implements ConversationHistory {
  private final Archive archive;
  private final ConversationThreads threads;

  private ArchivedHistory(Archive archive, ConversationThreads threads) {
    this.archive = archive;
    this.threads = threads;
  }

  @FunctionalInterface
  private interface Reading<T> {
    T read() throws IOException;
  }

  /**
   * Opens an export, of an unfinished one what is there so far.
   *
   * @throws UncheckedIOException if it cannot be read
   */
  public static ArchivedHistory of(Path directory) {
    return reading(
        () -> {
          Optional<Manifest> manifest = Manifest.of(directory);
          Archive archive =
              manifest.isPresent()
                  ? Archive.forReading(directory, manifest.get())
                  : Archive.forReadingSoFar(directory);
          return orClose(archive);
        });
  }

  private static ArchivedHistory orClose(Archive archive) throws IOException {
    try {
      return new ArchivedHistory(archive, ConversationThreads.of(archive));
    } catch (IOException | RuntimeException e) {
      archive.close();
      throw e;
    }
  }

  private static <T> T reading(Reading<T> reading) {
    try {
      return reading.read();
    } catch (IOException e) {
      throw new UncheckedIOException("the export cannot be read: " + e.getMessage(), e);
    }
  }

  @Override
  public String place() {
    return "the export in " + archive.directory();
  }

  @Override
  public boolean isExclusive() {
    return false;
  }

  @Override
  public void readAll(Consumer<Conversation> reader) {
    reading(
        () -> {
          archive
              .objects(ExportedKind.CONVERSATION)
              .forEach(it -> decoded(it.json(), Conversation.class).ifPresent(reader));
          return true;
        });
  }

  @Override
  public Optional<Conversation> conversation(String id) {
    return reading(() -> find(archive, ExportedKind.CONVERSATION, id, Conversation.class));
  }

  @Override
  public Optional<ConversationMessage> message(String id) {
    return reading(() -> find(archive, ExportedKind.MESSAGE, id, ConversationMessage.class));
  }

  @Override
  public Thread thread(Conversation conversation) {
    return reading(
        () -> {
          List<ConversationMessage> readable = new ArrayList<>();
          List<String> ids = threads.messagesOf(conversation.id());
          for (String id : ids) {
            find(archive, ExportedKind.MESSAGE, id, ConversationMessage.class)
                .ifPresent(readable::add);
          }
          return new Thread(readable, ids.size() - readable.size());
        });
  }

  /** Reads an object, empty if it is not there or not what the contract promises. */
  static <T> Optional<T> find(Archive archive, ExportedKind kind, String id, Class<T> type)
      throws IOException {
    ObjectFile objects = archive.objects(kind);
    return objects.contains(id) ? decoded(objects.read(id), type) : Optional.empty();
  }

  static <T> Optional<T> decoded(byte[] json, Class<T> type) {
    try {
      return Optional.of(PiecesJson.decode(json, type));
    } catch (PiecesDecodeException e) {
      return Optional.empty();
    }
  }

  @Override
  public List<SearchedConversation> search(WantedText wanted) {
    return reading(() -> new ArchiveSearch(archive, wanted).conversations());
  }

  @Override
  public List<SearchedConversationMessage> searchMessages(WantedText wanted) {
    return reading(() -> new ArchiveSearch(archive, wanted).messages());
  }

  @Override
  public void close() {
    reading(
        () -> {
          archive.close();
          return true;
        });
  }
}
