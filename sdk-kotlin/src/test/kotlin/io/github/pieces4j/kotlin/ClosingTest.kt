package io.github.pieces4j.kotlin

import io.github.pieces4j.error.PiecesClosedException
import io.github.pieces4j.server.EmbeddedPiecesOs
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitCancellation
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.coroutineScope
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withContext
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows
import reactor.core.scheduler.Schedulers

class ClosingTest {
    @Test
    fun aClientIsClosedBehindItsBlock() = FilledServer.test {
        val other = CoroutinePiecesClient.create(server.url())
        assertThat(other.useSuspending { it.connection().version() }).isNotBlank()
        assertThrows<PiecesClosedException> { other.connection().version() }
    }

    @Test
    fun aClientIsClosedBehindABlockThatFails() = FilledServer.test {
        val other = CoroutinePiecesClient.create(server.url())
        assertThrows<IllegalStateException> { other.useSuspending { error("the block failed") } }
        assertThrows<PiecesClosedException> { other.connection().version() }
    }

    @Test
    fun aClientIsClosedBehindABlockThatIsCanceled() = FilledServer.test {
        val other = CoroutinePiecesClient.create(server.url())
        val entered = CompletableDeferred<Unit>()
        val using = launch {
            other.useSuspending {
                entered.complete(Unit)
                awaitCancellation()
            }
        }
        entered.await()
        using.cancelAndJoin()
        assertThrows<PiecesClosedException> { other.connection().version() }
    }

    @Test
    fun closingTwiceDoesNothing() = FilledServer.test {
        client.closeAndJoin()
        client.closeAndJoin()
        client.close()
    }

    @Test
    fun closingEndsFlows() = FilledServer.test {
        val events = async { client.conversations().identifierEvents().toList() }
        val begun = CompletableDeferred<Unit>()
        val other = launch { client.conversations().watch().collect { begun.complete(Unit) } }
        begun.await()
        client.closeAndJoin()
        assertThat(events.await().map { it.id }).contains(conversation.id)
        other.join()
        assertThat(other.isCancelled).isFalse()
    }

    /** An answer resumes a coroutine without a dispatcher on a thread that must not block. */
    @Test
    fun clientAndServerAreClosedOnAnyThread() {
        val closed = CompletableDeferred<Boolean>()
        val program: suspend () -> Unit = {
            EmbeddedPiecesOs.start().use { server ->
                CoroutinePiecesClient.create(server.url()).use { client ->
                    client.conversations().list()
                    closed.complete(Schedulers.isInNonBlockingThread())
                }
            }
        }
        runBlocking { withContext(Dispatchers.Unconfined) { program() } }
        runBlocking { assertThat(closed.await()).isTrue() }
    }

    /** It resumes on the thread on which Netty tells that the client's event loops have ended. */
    @Test
    fun aServerIsClosedBehindAClientThatWasJoined() {
        val program: suspend () -> String = {
            EmbeddedPiecesOs.start().use { server ->
                CoroutinePiecesClient.create(server.url()).useSuspending { client ->
                    client.connection().version()
                }
            }
        }
        runBlocking { withContext(Dispatchers.Unconfined) { assertThat(program()).isNotBlank() } }
    }

    @Test
    fun aFailedSiblingAbortsACall() = FilledServer.test {
        val failure = runCatching {
            coroutineScope {
                launch { client.conversations().watch().collect {} }
                client.connection().version()
                error("the sibling failed")
            }
        }
        assertThat(failure.exceptionOrNull()).hasMessage("the sibling failed")
            .isNotInstanceOf(CancellationException::class.java)
    }
}
