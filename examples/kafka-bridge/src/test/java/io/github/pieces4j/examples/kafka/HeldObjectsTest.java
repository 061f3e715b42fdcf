package io.github.pieces4j.examples.kafka;

import static io.github.pieces4j.stream.ChangeKind.DELETED;
import static io.github.pieces4j.stream.ChangeKind.UPDATED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.error.PiecesConfigurationException;
import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.json.PiecesJson;
import io.github.pieces4j.model.ReferencedConversation;
import io.github.pieces4j.model.ReferencedConversationBuilder;
import io.github.pieces4j.stream.IdentifierEvent;
import io.github.pieces4j.stream.ObjectChange;
import io.github.pieces4j.stream.Origin;
import org.junit.jupiter.api.Test;

class HeldObjectsTest {
  private static final ReferencedConversation ONE = object("one");
  private static final ReferencedConversation OTHER = object("other");
  private final HeldObjects<ReferencedConversation> held = new HeldObjects<>();

  private static ReferencedConversation object(String id) {
    return ReferencedConversationBuilder.builder().id(id).build();
  }

  private static ObjectChange<ReferencedConversation> changed(ReferencedConversation value) {
    return ObjectChange.read(new IdentifierEvent("a", UPDATED, Origin.LIVE), value);
  }

  private static ObjectChange<ReferencedConversation> unread(PiecesException failure) {
    return ObjectChange.unread(new IdentifierEvent("a", UPDATED, Origin.LIVE), failure);
  }

  private static ObjectChange<ReferencedConversation> deleted() {
    return ObjectChange.deleted(new IdentifierEvent("a", DELETED, Origin.LIVE));
  }

  @Test
  void whatTheTopicHoldsIsNotWrittenAgain() {
    held.read("a", PiecesJson.encode(ONE));
    assertThat(held.after(changed(ONE))).isEmpty();
  }

  @Test
  void whatDiffersIsWritten() {
    held.read("a", PiecesJson.encode(ONE));
    assertThat(held.after(changed(OTHER)))
        .hasValueSatisfying(it -> assertThat(it.json()).isEqualTo(PiecesJson.encode(OTHER)));
    assertThat(held.after(changed(OTHER))).isEmpty();
    assertThat(held.after(changed(ONE))).isPresent();
  }

  @Test
  void whatCannotBeReadStays() {
    held.read("a", PiecesJson.encode(ONE));
    assertThat(held.after(unread(new PiecesConfigurationException("no answer")))).isEmpty();
    assertThat(held.ids()).containsExactly("a");
    assertThat(held.afterLoss("a")).isEmpty();
  }

  @Test
  void whatIsDeletedGetsOneTombstone() {
    held.read("a", PiecesJson.encode(ONE));
    assertThat(held.after(deleted())).hasValueSatisfying(it -> assertThat(it.json()).isNull());
    assertThat(held.after(deleted())).isEmpty();
    assertThat(held.after(changed(ONE))).isPresent();
  }

  @Test
  void aDeletionOfWhatTheTopicNeverHeldIsNotWritten() {
    held.read("a", PiecesJson.encode(ONE));
    held.read("a", null);
    assertThat(held.after(deleted())).isEmpty();
  }

  @Test
  void whatIsFoundToBeGoneGetsATombstoneUnlessAChangeToldOfItSince() {
    held.read("a", PiecesJson.encode(ONE));
    held.read("b", PiecesJson.encode(ONE));
    held.after(changed(OTHER));
    assertThat(held.afterLoss("a")).isEmpty();
    assertThat(held.afterLoss("b")).isPresent();
    assertThat(held.afterLoss("b")).isEmpty();
  }
}
