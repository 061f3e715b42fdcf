package io.github.pieces4j.examples.kotlin

import io.github.pieces4j.error.PiecesGoneException
import io.github.pieces4j.model.Conversation
import io.github.pieces4j.model.MessageRole.USER
import io.github.pieces4j.reactive.ReactivePiecesClient
import kotlin.time.Duration
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.coroutineScope
import kotlinx.coroutines.reactor.awaitSingle
import kotlinx.coroutines.withTimeoutOrNull

/** Creates a conversation with its first message. */
// example: create
suspend fun ReactivePiecesClient.begin(name: String, question: String): Conversation {
    val conversation = conversations().create(name).awaitSingle()
    messages().create(conversation.id, USER, question).awaitSingle()
    return conversation
}
// end

/** Changes the name alone; all else goes back to the server as it came. */
// example: change
suspend fun ReactivePiecesClient.rename(id: String, name: String): Conversation {
    val before = conversation(id).get().awaitSingle()
    return conversations().update(before.with { it.name(name) }).awaitSingle()
}
// end

// example: nullness
fun Conversation.title(): String = name ?: "unnamed"
// end

/** Reads some conversations at the same time; if one fails, the other reads are aborted. */
// example: concurrent
suspend fun ReactivePiecesClient.readAll(ids: List<String>): List<Conversation> = coroutineScope {
    ids.map { id -> async { conversation(id).get().awaitSingle() } }.awaitAll()
}
// end

/** Reads a conversation, and aborts the call when it takes too long. */
// example: cancel
suspend fun ReactivePiecesClient.readWithin(limit: Duration, id: String): Conversation? =
    withTimeoutOrNull(limit) { conversation(id).get().awaitSingle() }
// end

// example: failure
suspend fun ReactivePiecesClient.find(id: String): Conversation? =
    try {
        conversation(id).get().awaitSingle()
    } catch (_: PiecesGoneException) {
        null
    }
// end
