package io.github.pieces4j.examples.kotlin

import io.github.pieces4j.model.MessageRole.ASSISTANT
import io.github.pieces4j.model.MessageRole.USER
import java.nio.file.Path
import kotlin.io.path.readText
import kotlinx.coroutines.async
import kotlinx.coroutines.coroutineScope
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.flow.toList
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.Test

/** Does what the page shows. */
class TasksTest {
    @Test
    fun theNewestComeWithTheirLastMessage() = EmbeddedServer.run {
        val id = client.begin().id
        assertThat(client.newest(10).mapKeys { it.key.id }.mapValues { it.value?.text })
            .isEqualTo(mapOf(id to "With reversed()."))
    }

    @Test
    fun aMessageIsCorrected() = EmbeddedServer.run {
        val message = client.messages().create(client.begin().id, USER, "How do I sort a lst?")
        assertThat(client.correct(message.id, "How do I sort a list?").text)
            .isEqualTo("How do I sort a list?")
        assertThat(client.message(message.id).get().text).isEqualTo("How do I sort a list?")
    }

    @Test
    fun newMessagesOfOneConversationAreTold() = EmbeddedServer.run {
        val id = client.begin().id
        coroutineScope {
            val news = async { client.newMessages(id).first() }
            client.messages().identifierEvents().first()
            client.messages().create(id, ASSISTANT, "And sorted() sorts.")
            assertThat(news.await().text).isEqualTo("And sorted() sorts.")
        }
    }

    @Test
    fun aConversationIsCopied() = EmbeddedServer.run {
        val copy = client.copy(client.begin().id, "A copy")
        assertThat(client.conversation(copy.id).messages().iterable.map { it.text })
            .containsExactlyInAnyOrder("How do I reverse a list?", "With reversed().")
    }

    @Test
    fun linesAreFound() = EmbeddedServer.run {
        client.messages().create(client.begin().id, USER, "One line\nand a needle here")
        assertThat(client.linesWith("needle")).containsExactly("and a needle here")
    }

    @Test
    fun messagesComeInBatches() = EmbeddedServer.run {
        client.begin()
        assertThat(client.batches().toList().map { it.size }).containsExactly(2)
    }

    @Test
    fun aSummaryIsRead() = EmbeddedServer.run {
        assertThat(client.summary(client.begin().id)).isNotBlank()
    }

    @Test
    fun anAssetIsAttached() = EmbeddedServer.run {
        val id = client.begin().id
        client.attach(id, "asset-1")
        assertThat(client.conversation(id).get().assets?.iterable?.map { it.id })
            .containsExactly("asset-1")
    }

    @Test
    fun aConversationIsFoundOrCreated() = EmbeddedServer.run {
        val created = client.findOrCreate("Lists")
        assertThat(client.findOrCreate("Lists").id).isEqualTo(created.id)
    }

    @Test
    fun whatMentionsAWordIsAFavorite() = EmbeddedServer.run {
        val id = client.copy(client.begin().id, "A copy").id
        client.markFavorites("reverse")
        assertThat(client.conversation(id).get().favorited).isTrue()
        assertThat(client.favorites(5).toList()).hasSize(2)
    }

    @Test
    fun theRestOfThePageWorks() = EmbeddedServer.run {
        val id = client.begin().id
        assertThat(client.rename(id, "Lists").title()).isEqualTo("Lists")
        assertThat(client.readAll(listOf(id, id))).hasSize(2)
        assertThat(client.changes().first()).isEqualTo("$id is Lists")
        assertThat(client.find("nowhere")).isNull()
    }

    @Test
    fun noTaskTakesMoreThanSixLines() {
        val source = Path.of("src/main/kotlin/io/github/pieces4j/examples/kotlin/Tasks.kt").readText()
        val tasks = Regex("(?ms)^// example: (\\w+)$(.*?)^// end$").findAll(source).toList()
        assertThat(tasks).hasSizeGreaterThan(10).allSatisfy { task ->
            assertThat(task.groupValues[2].trim().lines()).describedAs(task.groupValues[1]).hasSizeLessThanOrEqualTo(6)
        }
    }
}
