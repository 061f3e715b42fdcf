package io.github.pieces4j.examples.kotlin

import io.github.pieces4j.testkit.fault.Fault
import kotlin.time.Duration.Companion.milliseconds
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.coroutineScope
import kotlinx.coroutines.launch
import kotlinx.coroutines.reactor.awaitSingle
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.Test

/** Shows that what coroutines give up is given up on the wire. */
class CancellationTest {
    @Test
    fun cancelingAJobAbortsItsExchange() = EmbeddedServer.run {
        proxy.impose(Fault.silentServer())
        coroutineScope {
            val reading = launch { client.conversations().list().awaitSingle() }
            awaitSilentCall()
            reading.cancelAndJoin()
            assertThat(reading.isCancelled).isTrue()
        }
        awaitNoConnection()
    }

    @Test
    fun aTimeoutAbortsTheExchange() = EmbeddedServer.run {
        client.conversations().list().awaitSingle()
        proxy.impose(Fault.silentServer())
        assertThat(client.readWithin(500.milliseconds, "a")).isNull()
        assertThat(awaitNoConnection().accepted()).isEqualTo(1)
    }

    @Test
    fun aFailedSiblingAbortsTheExchange() = EmbeddedServer.run {
        proxy.impose(Fault.silentServer())
        val failure = runCatching {
            coroutineScope {
                launch { client.conversations().list().awaitSingle() }
                awaitSilentCall()
                error("the sibling failed")
            }
        }
        assertThat(failure.exceptionOrNull()).hasMessage("the sibling failed")
        awaitNoConnection()
    }
}
