package io.github.pieces4j.kotlin

import io.github.pieces4j.config.StreamOptions
import io.github.pieces4j.testkit.fault.FaultProxy
import io.github.pieces4j.testkit.fault.ProxyCounts
import java.time.Duration
import kotlin.random.Random
import kotlin.time.Duration.Companion.minutes
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.Job
import kotlinx.coroutines.coroutineScope
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.joinAll
import kotlinx.coroutines.launch
import kotlinx.coroutines.withContext
import kotlinx.coroutines.withTimeout
import kotlinx.coroutines.yield
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.Test

/** Cancels collectors at random moments, and looks what they leave behind. */
class CanceledCollectorsTest {
    private val random = Random(SEED)

    @Test
    fun leaveNoSubscriptionNoConnectionAndNoJob() = FilledServer.test {
        FaultProxy.before(server.url()).use { proxy ->
            CoroutinePiecesClient.create(proxy.url()) {
                conversationStream(StreamOptions.of { it.grace(Duration.ZERO) })
            }.useSuspending { client ->
                repeat(ROUNDS) { cancelSome(client) }
                client.conversations().list()
            }
            assertNothingIsLeft(proxy)
        }
    }

    /** Each round ends with its jobs: a scope would wait for one that is left. */
    private suspend fun cancelSome(client: CoroutinePiecesClient) = withTimeout(1.minutes) {
        coroutineScope {
            val jobs: List<Job> = List(AT_A_TIME) { launch(Dispatchers.Default) { flow(client, it).collect {} } }
            val moments = List(AT_A_TIME) { random.nextInt(MOST_YIELDS) }
            for (job in jobs.shuffled(random)) {
                repeat(moments.random(random)) { yield() }
                job.cancel(CancellationException("given up"))
            }
            jobs.joinAll()
            assertThat(coroutineContext[Job]!!.children.filter { it.isActive }.toList()).isEmpty()
        }
    }

    private fun flow(client: CoroutinePiecesClient, number: Int): Flow<Any> =
        when (number % 4) {
            0 -> client.conversations().identifierEvents()
            1 -> client.conversations().watch()
            2 -> client.conversations().stream()
            else -> client.conversations().streamIdentifiers()
        }

    private suspend fun assertNothingIsLeft(proxy: FaultProxy) {
        val wanted: (ProxyCounts) -> Boolean = { it.open() == 0 }
        val counts = withContext(Dispatchers.IO) { proxy.await(wanted, Duration.ofSeconds(20)) }
        assertThat(counts.open()).isZero()
        assertThat(counts.accepted()).isPositive()
    }

    private companion object {
        const val SEED = 20_261_127
        const val ROUNDS = 500
        const val AT_A_TIME = 20
        const val MOST_YIELDS = 40
    }
}
