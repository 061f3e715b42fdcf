package io.github.pieces4j.kotlin

import io.github.pieces4j.model.AnnotationType
import io.github.pieces4j.model.ConversationType
import io.github.pieces4j.model.MessageRole
import io.github.pieces4j.model.MessageRole.ASSISTANT
import io.github.pieces4j.model.MessageRole.SYSTEM
import io.github.pieces4j.model.MessageRole.USER
import io.github.pieces4j.model.MessageSentiment
import io.github.pieces4j.model.SeededAnnotationBuilder
import io.github.pieces4j.model.SeededConversation
import io.github.pieces4j.model.SeededConversationMessage
import io.github.pieces4j.request.Seeds
import kotlin.reflect.KClass
import kotlin.reflect.full.memberProperties
import kotlin.reflect.KVisibility
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.Test

class SeedsTest {
    @Test
    fun aBlockMakesAConversationWithItsMessages() {
        val seed = conversation {
            name = "Lists"
            message(USER, "How?") { sentiment = MessageSentiment.LIKE }
            message(ASSISTANT, "So.")
            annotation(
                SeededAnnotationBuilder.builder().text("A note").type(AnnotationType.COMMENT).build()
            )
        }
        assertThat(seed.name).isEqualTo("Lists")
        assertThat(seed.type).isEqualTo(ConversationType.COPILOT)
        assertThat(seed.messages).extracting<MessageRole> { it.role }.containsExactly(USER, ASSISTANT)
        assertThat(seed.messages!![0].sentiment).isEqualTo(MessageSentiment.LIKE)
        assertThat(seed.annotations).hasSize(1)
    }

    @Test
    fun anEmptyBlockIsTheDefaultSeed() {
        assertThat(conversation {}).isEqualTo(Seeds.conversation { })
        assertThat(message("c", USER, "Hello")).isEqualTo(Seeds.message("c", USER, "Hello"))
    }

    @Test
    fun theBlocksReachEachComponent() {
        assertThat(settable(ConversationSeed::class) + setOf("messages", "anchors", "annotations"))
            .containsExactlyInAnyOrderElementsOf(components(SeededConversation::class))
        assertThat(settable(MessageSeed::class) - "text")
            .containsExactlyInAnyOrderElementsOf(components(SeededConversationMessage::class))
    }

    @Test
    fun namedArgumentsAndBlocksCreate() = FilledServer.test {
        val favorite = client.conversations().create(name = "Lists", favorited = true)
        assertThat(favorite.favorited).isTrue()
        val filled = client.conversations().create { message(USER, "How?") }
        assertThat(client.conversation(filled.id).messages().iterable).hasSize(1)
        val liked = client.messages().create(filled.id, USER, "So?") { sentiment = MessageSentiment.LIKE }
        assertThat(client.message(liked.id).get().sentiment).isEqualTo(MessageSentiment.LIKE)
    }

    @Test
    fun aCopyKeepsWhatItDoesNotName() = FilledServer.test {
        val renamed = conversation.copy { name("Lists, reversed") }
        assertThat(renamed).isEqualTo(conversation.withName("Lists, reversed"))
        assertThat(client.conversations().update(renamed).name).isEqualTo("Lists, reversed")
    }

    @Test
    fun whenKnowsTheConstantsAndLeavesTheRest() {
        val said = listOf(USER, ASSISTANT, SYSTEM, MessageRole.of("ORACLE")).map { role ->
            when (role) {
                USER -> "you"
                ASSISTANT -> "it"
                SYSTEM -> "the system"
                else -> role.value
            }
        }
        assertThat(said).containsExactly("you", "it", "the system", "ORACLE")
        assertThat(MessageRole.of("USER")).isEqualTo(USER)
    }

    private fun settable(type: KClass<*>): Set<String> =
        type.memberProperties.filter { it.visibility == KVisibility.PUBLIC }.map { it.name }.toSet()

    private fun components(record: KClass<*>): List<String> =
        record.java.recordComponents.map { it.name }
}
