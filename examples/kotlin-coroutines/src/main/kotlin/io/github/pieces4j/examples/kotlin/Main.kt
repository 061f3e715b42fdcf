package io.github.pieces4j.examples.kotlin

import io.github.pieces4j.reactive.ReactivePiecesClient
import io.github.pieces4j.server.EmbeddedPiecesOs
import kotlinx.coroutines.NonCancellable
import kotlinx.coroutines.reactor.awaitSingleOrNull
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withContext

/** Runs the tour on an embedded server; no data of yours is touched. */
fun main() = EmbeddedPiecesOs.start().use { server ->
    runBlocking {
        ReactivePiecesClient.create(server.url()).useSuspending { client ->
            Tour(client, ::println).run()
        }
    }
}

/** Closes the client when the block has ended, and waits for that, canceled or not. */
// example: close
suspend fun <T> ReactivePiecesClient.useSuspending(block: suspend (ReactivePiecesClient) -> T): T =
    try {
        block(this)
    } finally {
        withContext(NonCancellable) { closeAsync().awaitSingleOrNull() }
    }
// end
