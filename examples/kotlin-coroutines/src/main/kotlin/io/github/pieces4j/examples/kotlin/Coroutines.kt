package io.github.pieces4j.examples.kotlin

import io.github.pieces4j.config.HeaderSource
import io.github.pieces4j.config.ServerLocation.Means
import io.github.pieces4j.error.PiecesGoneException
import io.github.pieces4j.kotlin.CoroutinePiecesClient
import io.github.pieces4j.kotlin.callTimeout
import io.github.pieces4j.kotlin.conversationStream
import io.github.pieces4j.kotlin.grace
import io.github.pieces4j.model.Conversation
import io.github.pieces4j.model.MessageRole.ASSISTANT
import io.github.pieces4j.model.MessageRole.USER
import io.github.pieces4j.model.MessageSentiment
import kotlin.time.Duration
import kotlin.time.Duration.Companion.minutes
import kotlin.time.Duration.Companion.seconds
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.coroutineScope
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.filter
import kotlinx.coroutines.flow.map
import kotlinx.coroutines.flow.take
import kotlinx.coroutines.withTimeoutOrNull

// example: builder
suspend fun CoroutinePiecesClient.begin(): Conversation =
    conversations().create {
        name = "Reversing lists"
        favorited = true
        message(USER, "How do I reverse a list?")
        message(ASSISTANT, "With reversed().") { sentiment = MessageSentiment.LIKE }
    }
// end

/** Changes the name alone; all else goes back to the server as it came. */
// example: change
suspend fun CoroutinePiecesClient.addToName(id: String, words: String): Conversation =
    conversation(id).edit { before -> name("${before.title()} $words") }
// end

// example: nullness
fun Conversation.title(): String = name ?: "unnamed"
// end

/** Reads some conversations at the same time; if one fails, the other reads are aborted. */
// example: concurrent
suspend fun CoroutinePiecesClient.readAll(ids: List<String>): List<Conversation> = coroutineScope {
    ids.map { id -> async { conversation(id).get() } }.awaitAll()
}
// end

/** Reads a conversation, and aborts the call when it takes too long. */
// example: cancel
suspend fun CoroutinePiecesClient.readWithin(limit: Duration, id: String): Conversation? =
    withTimeoutOrNull(limit) { conversation(id).get() }
// end

// example: failure
suspend fun CoroutinePiecesClient.deleteIfThere(id: String): Boolean =
    try {
        conversation(id).delete()
        true
    } catch (_: PiecesGoneException) {
        false
    }
// end

/** Returns what is there, and then each change, until the client is closed. */
// example: watch
fun CoroutinePiecesClient.changes(): Flow<String> =
    conversations().watch().map { change ->
        val conversation = change.value
        when {
            change.isDeleted -> "${change.id} is gone"
            conversation != null -> "${change.id} is ${conversation.title()}"
            else -> "${change.id} cannot be read: ${change.failure?.message}"
        }
    }
// end

/** Reads the list only as far as it is needed. */
// example: list
fun CoroutinePiecesClient.favorites(most: Int): Flow<String> =
    conversations().stream()
        .filter { it.favorited == true }
        .map { it.title() }
        .take(most)
// end

// example: options
fun patientClient(): CoroutinePiecesClient =
    CoroutinePiecesClient.create("http://127.0.0.1:39300") {
        callTimeout(2.minutes)
        conversationStream { grace(30.seconds) }
    }
// end

// example: headers
fun clientBehindGateway(url: String, token: () -> String): CoroutinePiecesClient =
    CoroutinePiecesClient.create(url) {
        headers(HeaderSource.supplied("Authorization") { "Bearer ${token()}" })
    }
// end

/** Makes one call for somebody else, over the connections of this client. */
// example: borrowed
suspend fun CoroutinePiecesClient.readAs(user: String, id: String): Conversation =
    withOptions {
        headers(HeaderSource.fixed("X-User", user))
        callTimeout(5.minutes)
    }.conversation(id).get()
// end

/** Returns whether the server was named by somebody, and not found. */
// example: server
fun CoroutinePiecesClient.isChosen(): Boolean =
    server().means == Means.OPTION || server().means == Means.ENVIRONMENT
// end

// example: closing
suspend fun versionOfServer(): String =
    CoroutinePiecesClient.create().useSuspending { client -> client.connection().version() }
// end
