package io.github.pieces4j.cli.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.cli.history.WantedText.Period;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.ConversationMessage;
import io.github.pieces4j.model.MessageRole;
import io.github.pieces4j.model.SearchedConversation;
import io.github.pieces4j.model.SearchedConversationMessage;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Holds all sources of conversations to one behavior. */
@Timeout(120)
abstract class HistoryContract {
  private static final String UNKNOWN = "00000000-0000-0000-0000-000000000000";

  @TempDir Path directory;

  private Conversation kafka;
  private Conversation lists;
  private ConversationHistory history;

  /** Fills the source through a client of its server, and opens it. */
  abstract ConversationHistory open(Filling filling) throws Exception;

  /** What is put into a source. */
  interface Filling {
    void into(PiecesClient client);
  }

  @BeforeEach
  void openFilled() throws Exception {
    history = open(this::fill);
  }

  private void fill(PiecesClient client) {
    kafka = client.conversations().create("Kafka or Rabbit");
    say(client, kafka, MessageRole.USER, "Which broker do we take?");
    say(client, kafka, MessageRole.ASSISTANT, "Kafka keeps its log; RABBITMQ routes better.");
    say(client, kafka, MessageRole.USER, "We decided: Kafka, for replays.");
    lists = client.conversations().create("Reversing lists \uD83D\uDE00");
    say(client, lists, MessageRole.USER, "How do I reverse a list, like C++ does?");
  }

  private static void say(
      PiecesClient client, Conversation conversation, MessageRole role, String text) {
    client.conversation(conversation.id()).say(role, text);
  }

  @AfterEach
  void close() {
    history.close();
  }

  private static WantedText wanted(String query) {
    return WantedText.of(query, Period.ALWAYS, Period.ALWAYS);
  }

  private List<String> found(WantedText wanted) {
    return history.search(wanted).stream().map(SearchedConversation::identifier).toList();
  }

  private List<String> foundMessages(WantedText wanted) {
    return history.searchMessages(wanted).stream().map(it -> it.message().text()).toList();
  }

  @Test
  void allConversationsAreRead() {
    List<String> names = new ArrayList<>();
    history.readAll(it -> names.add(it.name()));
    assertThat(names).containsExactlyInAnyOrder("Kafka or Rabbit", "Reversing lists \uD83D\uDE00");
  }

  @Test
  void oneIsReadOrNot() {
    assertThat(history.conversation(lists.id()).map(Conversation::name))
        .contains("Reversing lists \uD83D\uDE00");
    assertThat(history.conversation(UNKNOWN)).isEmpty();
    assertThat(history.message(UNKNOWN)).isEmpty();
  }

  @Test
  void theMessagesOfAConversationComeInOrderOfTime() {
    ConversationHistory.Thread thread =
        history.thread(history.conversation(kafka.id()).orElseThrow());
    assertThat(thread.readable())
        .extracting(ConversationMessage::text)
        .containsExactly(
            "Which broker do we take?",
            "Kafka keeps its log; RABBITMQ routes better.",
            "We decided: Kafka, for replays.");
    assertThat(thread.readable())
        .extracting(ConversationMessage::role)
        .containsExactly(MessageRole.USER, MessageRole.ASSISTANT, MessageRole.USER);
    assertThat(thread.unreadable()).isZero();
    ConversationMessage first = thread.readable().get(0);
    assertThat(history.message(first.id())).contains(first);
  }

  @Test
  void aConversationIsFoundByItsNameAndByItsMessages() {
    assertThat(found(wanted("REVERSING"))).containsExactly(lists.id());
    assertThat(found(wanted("rabbitmq"))).containsExactly(kafka.id());
    assertThat(found(wanted("neither"))).isEmpty();
  }

  @Test
  void allWordsMayBeInDifferentMessages() {
    assertThat(found(wanted("broker decided rabbit"))).containsExactly(kafka.id());
    assertThat(found(wanted("broker reverse"))).isEmpty();
    assertThat(found(wanted("broker reverse").any()))
        .containsExactlyInAnyOrder(kafka.id(), lists.id());
  }

  @Test
  void aConversationComesWithItsMessagesThatMatch() {
    SearchedConversation hit = history.search(wanted("kafka")).get(0);
    assertThat(hit.conversation().name()).isEqualTo("Kafka or Rabbit");
    assertThat(hit.exact()).isTrue();
    assertThat(hit.messages().iterable())
        .extracting(it -> it.message().text())
        .containsExactlyInAnyOrder(
            "Kafka keeps its log; RABBITMQ routes better.", "We decided: Kafka, for replays.");
  }

  @Test
  void messagesAreFoundByAllWordsOrAny() {
    assertThat(foundMessages(wanted("kafka replays")))
        .containsExactly("We decided: Kafka, for replays.");
    assertThat(foundMessages(wanted("replays reverse").any()))
        .containsExactlyInAnyOrder(
            "We decided: Kafka, for replays.", "How do I reverse a list, like C++ does?");
  }

  @Test
  void wordsBetweenQuotationMarksStandTogether() {
    assertThat(foundMessages(wanted("\"its log\""))).hasSize(1);
    assertThat(foundMessages(wanted("\"log its\""))).isEmpty();
  }

  @Test
  void marksAroundWordsDoNotMatterAndMarksOfWordsDo() {
    assertThat(foundMessages(wanted("(kafka), replays?"))).hasSize(1);
    assertThat(foundMessages(wanted("C++"))).hasSize(1);
  }

  @Test
  void wholeWordsComeBeforeParts() {
    List<SearchedConversationMessage> hits = history.searchMessages(wanted("rabbit"));
    assertThat(hits).hasSize(1);
    assertThat(hits.get(0).exact()).isFalse();
    assertThat(history.search(wanted("rabbit")).get(0).exact()).isTrue();
  }

  @Test
  void timesNarrowASearchDown() {
    Instant now = Instant.now();
    Period past = new Period(now.minusSeconds(3_600), null);
    Period future = new Period(now.plusSeconds(3_600), null);
    assertThat(found(WantedText.of("kafka", past, Period.ALWAYS))).hasSize(1);
    assertThat(found(WantedText.of("kafka", future, Period.ALWAYS))).isEmpty();
    assertThat(foundMessages(WantedText.of("kafka", Period.ALWAYS, past))).hasSize(2);
    assertThat(foundMessages(WantedText.of("kafka", Period.ALWAYS, future))).isEmpty();
    assertThat(foundMessages(WantedText.of("kafka", new Period(null, now.minusSeconds(9)), past)))
        .isEmpty();
  }

  @Test
  void itSaysWhereItIs() {
    assertThat(history.place()).containsPattern("server at|data in|export in");
  }
}
