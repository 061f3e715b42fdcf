package io.github.pieces4j.cli.history;

import io.github.pieces4j.archive.Archive;
import io.github.pieces4j.archive.ExportedKind;
import io.github.pieces4j.model.Annotation;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.ConversationMessage;
import io.github.pieces4j.model.SearchedConversation;
import io.github.pieces4j.model.SearchedConversationMessage;
import io.github.pieces4j.model.SearchedConversationMessages;
import io.github.pieces4j.model.Timestamped;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One search of an export, which looks at each text. */
final class ArchiveSearch {
  private static final int MOST = 1_000;
  private static final int MOST_OF_EACH = 20;

  private static final Comparator<SearchedConversationMessage> WORST_MESSAGE_FIRST =
      Comparator.comparingDouble(SearchedConversationMessage::similarity)
          .thenComparing(it -> time(it.message()));
  private static final Comparator<SearchedConversation> WORST_FIRST =
      Comparator.comparingDouble(SearchedConversation::similarity)
          .thenComparing(it -> time(it.conversation()));

  private final Archive archive;
  private final WantedText wanted;
  private final PhraseMatcher matcher;

  ArchiveSearch(Archive archive, WantedText wanted) {
    this.archive = archive;
    this.wanted = wanted;
    matcher = new PhraseMatcher(wanted);
  }

  private static Instant time(@Nullable Timestamped object) {
    return object == null ? Instant.MIN : object.updatedAt();
  }

  /** The best of any number of hits. */
  private static final class Best<T> {
    private final Comparator<T> worstFirst;
    private final int most;
    private final PriorityQueue<T> kept;

    Best(Comparator<T> worstFirst, int most) {
      this.worstFirst = worstFirst;
      this.most = most;
      kept = new PriorityQueue<>(worstFirst);
    }

    void add(T hit) {
      kept.add(hit);
      if (kept.size() > most) {
        kept.remove();
      }
    }

    List<T> inOrder() {
      return kept.stream().sorted(worstFirst.reversed()).toList();
    }
  }

  /** What the messages of a conversation have of what is wanted. */
  private final class Inside {
    private double[] each = new double[wanted.phrases().size()];
    private final Best<SearchedConversationMessage> messages =
        new Best<>(WORST_MESSAGE_FIRST, MOST_OF_EACH);

    private void add(String text) {
      double[] more = matcher.each(text);
      for (int i = 0; i < each.length; i++) {
        each[i] = Math.max(each[i], more[i]);
      }
    }
  }

  List<SearchedConversationMessage> messages() throws IOException {
    Best<SearchedConversationMessage> best = new Best<>(WORST_MESSAGE_FIRST, MOST);
    forEachMessage(
        message -> {
          double similarity = matcher.together(matcher.each(message.text()));
          if (similarity > 0 && isInTime(message)) {
            best.add(hit(message, similarity));
          }
        });
    return best.inOrder();
  }

  List<SearchedConversation> conversations() throws IOException {
    Map<String, Inside> inside = insides();
    Best<SearchedConversation> best = new Best<>(WORST_FIRST, MOST);
    archive
        .objects(ExportedKind.CONVERSATION)
        .forEach(
            object -> {
              Optional<Conversation> conversation =
                  ArchivedHistory.decoded(object.json(), Conversation.class);
              if (conversation.isPresent()) {
                look(conversation.get(), inside.getOrDefault(object.id(), new Inside()), best);
              }
            });
    return best.inOrder();
  }

  private Map<String, Inside> insides() throws IOException {
    Map<String, Inside> inside = new HashMap<>();
    forEachMessage(
        message -> {
          String text = message.text();
          double[] each = matcher.each(text);
          if (Arrays.stream(each).anyMatch(it -> it > 0)) {
            Inside found = inside.computeIfAbsent(message.conversation().id(), it -> new Inside());
            found.add(text);
            if (matcher.together(each) > 0) {
              found.messages.add(hit(message, matcher.together(each)));
            }
          }
        });
    return inside;
  }

  private void forEachMessage(Consumer<ConversationMessage> reader) throws IOException {
    archive
        .objects(ExportedKind.MESSAGE)
        .forEach(
            object ->
                ArchivedHistory.decoded(object.json(), ConversationMessage.class)
                    .ifPresent(reader));
  }

  private void look(Conversation conversation, Inside inside, Best<SearchedConversation> best)
      throws IOException {
    inside.add(conversation.name() == null ? "" : conversation.name());
    if (conversation.annotations() != null) {
      for (String id : conversation.annotations().ids()) {
        ArchivedHistory.find(archive, ExportedKind.ANNOTATION, id, Annotation.class)
            .ifPresent(annotation -> inside.add(annotation.text()));
      }
    }
    double similarity = matcher.together(inside.each);
    if (similarity > 0 && isInTime(conversation)) {
      best.add(
          SearchedConversation.builder()
              .identifier(conversation.id())
              .exact(similarity == 1)
              .similarity(similarity)
              .conversation(conversation)
              .messages(
                  SearchedConversationMessages.builder()
                      .iterable(inside.messages.inOrder())
                      .build())
              .build());
    }
  }

  private boolean isInTime(Timestamped object) {
    return wanted.created().contains(object.createdAt())
        && wanted.updated().contains(object.updatedAt());
  }

  private static SearchedConversationMessage hit(ConversationMessage message, double similarity) {
    return SearchedConversationMessage.builder()
        .identifier(message.id())
        .exact(similarity == 1)
        .similarity(similarity)
        .message(message)
        .build();
  }
}
