package io.github.pieces4j.examples.kotlin

import io.github.pieces4j.model.MessageRole.USER
import io.github.pieces4j.testkit.ScriptedAnswer
import io.github.pieces4j.testkit.ScriptedServer
import kotlinx.coroutines.ExperimentalCoroutinesApi
import kotlinx.coroutines.channels.Channel
import kotlinx.coroutines.coroutineScope
import kotlinx.coroutines.flow.chunked
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.flow.mapNotNull
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.Test

/** Runs the ten tasks that docs/examples.md shows, and what docs/kotlin.md shows. */
class TasksTest {
    private val shown = Channel<String>(Channel.UNLIMITED)

    private fun show(line: String) {
        shown.trySend(line)
    }

    private fun shown(): List<String> = generateSequence { shown.tryReceive().getOrNull() }.toList()

    @Test
    fun newest() = EmbeddedServer.run {
        val id = client.begin().id
        // example: newest
        client.conversations().newest(10).collect {
            show("${it.name}: ${client.conversation(it.id).lastMessage()?.text() ?: "nothing yet"}")
        }
        // end
        assertThat(shown()).containsExactly("Reversing lists: With reversed().")
    }

    @Test
    fun correct() = EmbeddedServer.run {
        val id = client.begin().id
        // example: correct
        val said = client.conversation(id).say(USER, "How do I sort a lst?")
        client.message(said.id).edit("How do I sort a list?")
        // end
        assertThat(client.message(said.id).get().text()).isEqualTo("How do I sort a list?")
    }

    @Test
    fun follow() = EmbeddedServer.run {
        val id = client.begin().id
        coroutineScope {
            val following = launch {
                // example: follow
                client.conversation(id).watchMessages()
                    .mapNotNull { it.value?.text() }
                    .collect { show(it) }
                // end
            }
            assertThat(listOf(shown.receive(), shown.receive()))
                .containsExactly("How do I reverse a list?", "With reversed().")
            client.conversation(id).say(USER, "And how do I sort it?")
            assertThat(shown.receive()).isEqualTo("And how do I sort it?")
            following.cancel()
        }
    }

    @Test
    fun copies() = EmbeddedServer.run {
        val id = client.begin().id
        // example: copies
        val copy = client.conversation(id).copy()
        client.conversation(copy.id).rename("A copy of ${copy.name}")
        // end
        assertThat(client.conversation(copy.id).messages().map { it.text() })
            .containsExactly("How do I reverse a list?", "With reversed().")
        assertThat(client.conversations().findByName("A copy of Reversing lists")).isNotNull()
    }

    @Test
    fun lines() = EmbeddedServer.run {
        val id = client.begin().id
        client.conversation(id).say(USER, "One line\nand a needle here")
        // example: lines
        client.messages().search("needle")
            .flatMap { hit -> hit.message?.text().orEmpty().lines() }
            .filter { line -> "needle" in line }
            .forEach { show(it) }
        // end
        assertThat(shown()).containsExactly("and a needle here")
    }

    @Test
    @OptIn(ExperimentalCoroutinesApi::class)
    fun batches() = EmbeddedServer.run {
        val id = client.begin().id
        repeat(150) { client.conversation(id).say(USER, "Message $it") }
        // example: batches
        client.messages().stream().chunked(100).collect { batch -> show("${batch.size} messages") }
        // end
        assertThat(shown()).containsExactly("100 messages", "52 messages")
    }

    @Test
    fun summary() = EmbeddedServer.run {
        val id = client.begin().id
        // example: summary
        val summary = client.conversation(id).summaryText()
        // end
        assertThat(summary).contains("reverse")
    }

    @Test
    fun attach() = EmbeddedServer.run {
        val id = client.begin().id
        val assetId = "an-asset"
        // example: attach
        client.conversation(id).associateAsset(assetId)
        // end
        assertThat(client.conversation(id).get().assets?.ids()).containsExactly(assetId)
    }

    @Test
    fun upsert() = EmbeddedServer.run {
        val id = client.begin().id
        // example: upsert
        val favorite =
            client.conversations().findByName("Lists")
                ?.let { client.conversation(it.id).edit { favorited(true) } }
                ?: client.conversations().create(name = "Lists", favorited = true)
        // end
        assertThat(favorite.favorited()).isTrue()
        assertThat(client.conversations().list().size()).isEqualTo(2)
    }

    @Test
    fun favorites() = EmbeddedServer.run {
        val id = client.begin().id
        // example: favorites
        client.conversations().search("reverse").forEach { hit ->
            client.conversation(hit.id()).edit { favorited(true) }
        }
        // end
        assertThat(client.conversation(id).get().favorited()).isTrue()
    }

    @Test
    fun theRestOfThePageWorks() = EmbeddedServer.run {
        val id = client.begin().id
        assertThat(client.addToName(id, "now").title()).isEqualTo("Reversing lists now")
        assertThat(client.readAll(listOf(id, id))).hasSize(2)
        assertThat(client.changes().first()).isEqualTo("$id is Reversing lists now")
        assertThat(client.favorites(5).toList()).containsExactly("Reversing lists now")
        assertThat(client.deleteIfThere(id)).isTrue()
        assertThat(client.deleteIfThere(id)).isFalse()
    }

    @Test
    fun clientsWithHeadersOfTheirOwn() {
        ScriptedServer.answering(ScriptedAnswer.json(CONVERSATION)).use { server ->
            runBlocking {
                var tokens = 0
                clientBehindGateway(server.url().toString()) { "t${++tokens}" }.useSuspending {
                    it.conversation("1").get()
                    it.conversation("1").get()
                    it.readAs("ada", "1")
                    assertThat(it.isChosen()).isTrue()
                }
            }
            assertThat(server.requests().map { it.header("Authorization").orElse("") })
                .containsExactly("Bearer t1", "Bearer t2", "")
            assertThat(server.requests().last().header("X-User")).contains("ada")
        }
    }

    private companion object {
        const val CONVERSATION =
            """{"id":"1","type":"COPILOT","messages":{"iterable":[]},""" +
                """"created":{"value":"2026-01-01T00:00:00Z"},"updated":{"value":"2026-01-01T00:00:00Z"}}"""
    }
}
