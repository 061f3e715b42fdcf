package io.github.pieces4j.server.emulator;

import io.github.pieces4j.model.Annotation;
import io.github.pieces4j.model.ConversationMessage;
import io.github.pieces4j.model.SearchedAnnotation;
import io.github.pieces4j.model.SearchedAnnotationBuilder;
import io.github.pieces4j.model.SearchedAnnotations;
import io.github.pieces4j.model.SearchedAnnotationsBuilder;
import io.github.pieces4j.model.SearchedConversation;
import io.github.pieces4j.model.SearchedConversationBuilder;
import io.github.pieces4j.model.SearchedConversationMessage;
import io.github.pieces4j.model.SearchedConversationMessageBuilder;
import io.github.pieces4j.model.SearchedConversationMessages;
import io.github.pieces4j.model.SearchedConversationMessagesBuilder;
import io.github.pieces4j.model.SearchedConversations;
import io.github.pieces4j.model.SearchedConversationsBuilder;
import io.github.pieces4j.server.search.Match;
import io.github.pieces4j.server.search.Query;
import io.github.pieces4j.server.search.Searchable;
import java.util.Comparator;
import java.util.List;

/** Finds what matches a query, the best matches first. */
final class SearchResults {
  private SearchResults() {}

  static SearchedConversations conversations(Query query, List<SearchedThread> threads) {
    List<SearchedConversation> found =
        threads.stream()
            .flatMap(
                it -> query.match(it.searchable()).map(match -> found(query, it, match)).stream())
            .sorted(Comparator.comparing(SearchedConversation::similarity).reversed())
            .toList();
    return SearchedConversationsBuilder.builder().iterable(found).build();
  }

  private static SearchedConversation found(Query query, SearchedThread thread, Match match) {
    return SearchedConversationBuilder.builder()
        .identifier(thread.conversation().id())
        .exact(match.exact())
        .similarity(match.similarity())
        .temporal(match.temporal())
        .conversation(thread.conversation())
        .messages(messages(query, thread.messages()))
        .annotations(annotations(query, thread.annotations()))
        .build();
  }

  static SearchedConversationMessages messages(Query query, List<ConversationMessage> messages) {
    List<SearchedConversationMessage> found =
        messages.stream()
            .flatMap(it -> query.match(searchable(it)).map(match -> found(it, match)).stream())
            .sorted(Comparator.comparing(SearchedConversationMessage::similarity).reversed())
            .toList();
    return SearchedConversationMessagesBuilder.builder().iterable(found).build();
  }

  private static SearchedConversationMessage found(ConversationMessage message, Match match) {
    return SearchedConversationMessageBuilder.builder()
        .identifier(message.id())
        .exact(match.exact())
        .similarity(match.similarity())
        .temporal(match.temporal())
        .message(message)
        .build();
  }

  private static Searchable searchable(ConversationMessage message) {
    return new Searchable(message.text(), message.createdAt(), message.updatedAt());
  }

  private static SearchedAnnotations annotations(Query query, List<Annotation> annotations) {
    List<SearchedAnnotation> found =
        annotations.stream()
            .flatMap(it -> query.match(searchable(it)).map(match -> found(it, match)).stream())
            .sorted(Comparator.comparing(SearchedAnnotation::similarity).reversed())
            .toList();
    return SearchedAnnotationsBuilder.builder().iterable(found).build();
  }

  private static SearchedAnnotation found(Annotation annotation, Match match) {
    return SearchedAnnotationBuilder.builder()
        .identifier(annotation.id())
        .exact(match.exact())
        .similarity(match.similarity())
        .temporal(match.temporal())
        .annotation(annotation)
        .build();
  }

  private static Searchable searchable(Annotation annotation) {
    return new Searchable(annotation.text(), annotation.createdAt(), annotation.updatedAt());
  }
}
