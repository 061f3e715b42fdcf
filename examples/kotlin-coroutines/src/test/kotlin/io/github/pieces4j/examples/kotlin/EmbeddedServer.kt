package io.github.pieces4j.examples.kotlin

import io.github.pieces4j.kotlin.CoroutinePiecesClient
import io.github.pieces4j.server.EmbeddedPiecesOs
import io.github.pieces4j.testkit.fault.FaultProxy
import io.github.pieces4j.testkit.fault.ProxyCounts
import java.time.Duration
import kotlin.time.Duration.Companion.seconds
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withContext
import kotlinx.coroutines.withTimeout

/** An embedded server behind a proxy that can fall silent, and a client of it. */
class EmbeddedServer(val client: CoroutinePiecesClient, val proxy: FaultProxy) {
    /** Waits until the server has been asked something on its only connection. */
    suspend fun awaitSilentCall(): ProxyCounts = await { it.open() == 1 && it.bytesToServer() > 0 }

    /** Waits until nothing is connected any more, which is how an aborted exchange ends. */
    suspend fun awaitNoConnection(): ProxyCounts = await { it.open() == 0 }

    /** Waits on another thread, for the test's own has coroutines to run. */
    private suspend fun await(wanted: (ProxyCounts) -> Boolean): ProxyCounts =
        withContext(Dispatchers.IO) { proxy.await(wanted, PATIENCE) }

    companion object {
        private val PATIENCE = Duration.ofSeconds(20)

        fun run(block: suspend EmbeddedServer.() -> Unit) =
            EmbeddedPiecesOs.start().use { server ->
                FaultProxy.before(server.url()).use { proxy ->
                    runBlocking { withTimeout(60.seconds) { runClient(proxy, block) } }
                }
            }

        private suspend fun runClient(proxy: FaultProxy, block: suspend EmbeddedServer.() -> Unit) =
            CoroutinePiecesClient.create(proxy.url()).useSuspending { client ->
                EmbeddedServer(client, proxy).block()
            }
    }
}
