package io.github.pieces4j.checks.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pieces4j.error.PiecesGoneException;
import io.github.pieces4j.model.ApplicationName;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.Platform;
import io.github.pieces4j.model.SeededConnectorConnectionBuilder;
import io.github.pieces4j.model.SeededTrackedApplicationBuilder;
import io.github.pieces4j.request.ConnectionRequests;
import io.github.pieces4j.request.ConversationRequests;
import io.github.pieces4j.request.ConversationsRequests;
import org.junit.jupiter.api.Test;

/** Tells how a client introduces itself, makes ready, and starts from other things. */
interface ConnectionContract extends Connectable {
  @Test
  default void connectingTellsWhatTheServerIs() {
    try (FilledServer filled = new FilledServer(this)) {
      var application =
          SeededTrackedApplicationBuilder.builder()
              .name(ApplicationName.OPEN_SOURCE)
              .platform(Platform.LINUX)
              .version("0.0.1")
              .build();
      var context =
          filled
              .client()
              .execute(
                  ConnectionRequests.connect(
                      SeededConnectorConnectionBuilder.builder().application(application).build()));

      assertThat(context.application().name()).isEqualTo(ApplicationName.OPEN_SOURCE);
      assertThat(context.health().os().version())
          .isEqualTo(filled.client().execute(ConnectionRequests.version()));
      assertThat(filled.client().execute(ConnectionRequests.health()))
          .isEqualTo("ok:" + context.health().os().id());
    }
  }

  @Test
  default void aConversationIsMadeReadyIfItExists() {
    try (FilledServer filled = new FilledServer(this)) {
      assertThat(filled.client().execute(ConversationRequests.prepare(filled.conversationId())))
          .isNull();
      assertThatThrownBy(() -> filled.client().execute(ConversationRequests.prepare("lost")))
          .isInstanceOf(PiecesGoneException.class);
    }
  }

  @Test
  default void aConversationAboutAnAssetIsLinkedToIt() {
    try (FilledServer filled = new FilledServer(this)) {
      var output = filled.client().execute(ConversationsRequests.createFromAsset("some-asset"));

      Conversation created = filled.client().get(output.conversation().id());
      assertThat(created.assets().iterable())
          .extracting(it -> it.id())
          .containsExactly("some-asset");
    }
  }

  @Test
  default void aConversationAboutAWorkstreamSummaryIsLinkedToIt() {
    try (FilledServer filled = new FilledServer(this)) {
      var output =
          filled
              .client()
              .execute(ConversationsRequests.createFromWorkstreamSummary("some-summary"));

      Conversation created = filled.client().get(output.conversation().id());
      assertThat(created.summaries().iterable())
          .extracting(it -> it.id())
          .containsExactly("some-summary");
    }
  }
}
