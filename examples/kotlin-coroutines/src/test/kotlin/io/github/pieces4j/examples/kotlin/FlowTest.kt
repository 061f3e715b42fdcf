package io.github.pieces4j.examples.kotlin

import io.github.pieces4j.config.StreamOptions
import io.github.pieces4j.reactive.ReactivePiecesClient
import io.github.pieces4j.testkit.fault.Frames
import io.github.pieces4j.testkit.fault.ScriptedSocketServer
import io.github.pieces4j.testkit.fault.SocketScript
import java.time.Duration
import kotlin.time.Duration.Companion.seconds
import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.Job
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.launch
import kotlinx.coroutines.reactive.asFlow
import kotlinx.coroutines.reactor.awaitSingleOrNull
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withContext
import kotlinx.coroutines.withTimeout
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.AfterEach
import org.junit.jupiter.api.Test

/** Shows how flows end, on a socket that tells of one conversation and stays open. */
class FlowTest {
    private val server =
        ScriptedSocketServer.following(SocketScript.opening().text(Frames.conversations("a")))
    private val client = ReactivePiecesClient.create { options ->
        options.baseUrl(server.url())
        options.conversationStream(StreamOptions.of { it.grace(Duration.ZERO) })
    }

    @AfterEach
    fun close() = server.use { client.close() }

    @Test
    fun cancelingItsCollectorClosesTheSocket() = soon {
        collecting().cancelAndJoin()
        awaitNoSocket()
        assertThat(server.counts().connections()).isEqualTo(1)
    }

    @Test
    fun closingTheClientEndsTheFlow() = soon {
        val collector = collecting()
        client.closeAsync().awaitSingleOrNull()
        collector.join()
        assertThat(collector.isCancelled).isFalse()
        awaitNoSocket()
    }

    private fun soon(test: suspend CoroutineScope.() -> Unit) =
        runBlocking { withTimeout(60.seconds, test) }

    /** Returns once the collector has been told of the conversation. */
    private suspend fun CoroutineScope.collecting(): Job {
        val began = CompletableDeferred<String>()
        val events = client.conversations().identifierEvents().asFlow()
        val collector = launch { events.collect { began.complete(it.id) } }
        assertThat(began.await()).isEqualTo("a")
        return collector
    }

    private suspend fun awaitNoSocket() =
        withContext(Dispatchers.IO) { server.await({ it.open() == 0 }, Duration.ofSeconds(20)) }
}
