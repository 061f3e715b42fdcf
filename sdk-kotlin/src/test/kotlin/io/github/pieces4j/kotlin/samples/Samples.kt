package io.github.pieces4j.kotlin.samples

import io.github.pieces4j.kotlin.CoroutinePiecesClient
import io.github.pieces4j.kotlin.callTimeout
import io.github.pieces4j.kotlin.conversation
import io.github.pieces4j.kotlin.conversationStream
import io.github.pieces4j.kotlin.copy
import io.github.pieces4j.kotlin.grace
import io.github.pieces4j.kotlin.message
import io.github.pieces4j.kotlin.withTimeout
import io.github.pieces4j.model.Conversation
import io.github.pieces4j.model.MessageRole.USER
import io.github.pieces4j.model.MessageSentiment
import io.github.pieces4j.model.SeededConversation
import io.github.pieces4j.model.SeededConversationMessage
import io.github.pieces4j.request.ConversationRequests
import io.github.pieces4j.request.ConversationsRequests
import io.github.pieces4j.request.MessagesRequests
import io.github.pieces4j.stream.IdentifierSource
import kotlin.time.Duration.Companion.minutes
import kotlin.time.Duration.Companion.seconds
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.flow.take
import kotlinx.coroutines.flow.toList

/*
 * What the documentation of the types and functions shows.
 */

suspend fun client() {
    CoroutinePiecesClient.create().useSuspending { client ->
        val lists = client.conversations().create(name = "Reversing lists", favorited = true)
        client.messages().create(lists.id, USER, "How do I reverse a list?")
    }
}

suspend fun execute(client: CoroutinePiecesClient, id: String) {
    client.execute(MessagesRequests.list().withTransferables(false)).iterable
    client.execute(ConversationRequests.delete(id))
}

suspend fun exchange(client: CoroutinePiecesClient): Int =
    client.exchange(ConversationsRequests.list()).status

suspend fun elements(client: CoroutinePiecesClient): List<Conversation> =
    client.elements(ConversationsRequests.list()).take(10).toList()

suspend fun useSuspending(): String =
    CoroutinePiecesClient.create().useSuspending { client -> client.connection().version() }

fun options(): CoroutinePiecesClient =
    CoroutinePiecesClient.create("http://127.0.0.1:39300") {
        callTimeout(10.seconds)
        conversationStream { grace(1.minutes) }
    }

suspend fun timeout(client: CoroutinePiecesClient) =
    client.execute(ConversationsRequests.list().withTimeout(2.minutes))

suspend fun stream(client: CoroutinePiecesClient) {
    client.stream(IdentifierSource.MESSAGES).events().first { it.isDeleted }
}

suspend fun summary(client: CoroutinePiecesClient, id: String): String {
    val summary = client.conversation(id).summarize()
    return client.annotation(summary.annotation.id).get().text
}

suspend fun connection(client: CoroutinePiecesClient): Boolean {
    client.connection().connect(version = "0.0.1")
    return client.connection().health().startsWith("ok")
}

suspend fun conversations(client: CoroutinePiecesClient) {
    client.conversations().create {
        name = "Reversing lists"
        message(USER, "How do I reverse a list?")
    }
    client.conversations().watch { !it.isSnapshot }.collect { println("${it.id} changed") }
}

suspend fun conversation(client: CoroutinePiecesClient, id: String): Int {
    client.conversation(id).associateAsset("an asset")
    return client.conversation(id).messages().iterable.size
}

suspend fun messages(client: CoroutinePiecesClient, conversationId: String) {
    client.messages().create(conversationId, USER, "Thanks") { sentiment = MessageSentiment.LIKE }
    client.messages().search("lists").iterable.forEach { println(it.identifier) }
}

suspend fun message(client: CoroutinePiecesClient, id: String) {
    client.message(id).associateWebsite("a website")
    println(client.message(id).get().role)
}

fun conversationSeed(): SeededConversation = conversation {
    name = "Reversing lists"
    favorited = true
    message(USER, "How do I reverse a list?") { sentiment = MessageSentiment.LIKE }
}

fun messageSeed(conversationId: String): SeededConversationMessage =
    message(conversationId, USER, "How do I reverse a list?")

fun copy(conversation: Conversation): Conversation = conversation.copy {
    name("Lists, reversed")
    favorited(null)
}
