package io.github.pieces4j.kotlin.samples

import io.github.pieces4j.config.HeaderSource
import io.github.pieces4j.kotlin.CoroutinePiecesClient
import io.github.pieces4j.kotlin.callTimeout
import io.github.pieces4j.kotlin.conversation
import io.github.pieces4j.kotlin.conversationStream
import io.github.pieces4j.kotlin.copy
import io.github.pieces4j.kotlin.grace
import io.github.pieces4j.kotlin.message
import io.github.pieces4j.kotlin.messageStream
import io.github.pieces4j.kotlin.pingInterval
import io.github.pieces4j.kotlin.pongTimeout
import io.github.pieces4j.kotlin.withTimeout
import io.github.pieces4j.model.Conversation
import io.github.pieces4j.model.ConversationMessage
import io.github.pieces4j.model.MessageRole.USER
import io.github.pieces4j.model.MessageSentiment
import io.github.pieces4j.model.SeededConversation
import io.github.pieces4j.model.SeededConversationMessage
import io.github.pieces4j.model.SeededScoreBuilder
import io.github.pieces4j.model.SeededScoreIncrementBuilder
import io.github.pieces4j.request.ConversationRequests
import io.github.pieces4j.request.ConversationsRequests
import io.github.pieces4j.request.MessagesRequests
import io.github.pieces4j.stream.ConnectionState
import io.github.pieces4j.stream.IdentifierSource
import kotlin.time.Duration.Companion.minutes
import kotlin.time.Duration.Companion.seconds
import kotlinx.coroutines.flow.filter
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

suspend fun say(client: CoroutinePiecesClient, id: String) {
    client.conversation(id).prepare()
    client.conversation(id).say(USER, "And in place?")
}

suspend fun edit(client: CoroutinePiecesClient, id: String): Conversation =
    client.conversation(id).edit { before -> name("${before.name ?: "Unnamed"}, continued") }

suspend fun rename(client: CoroutinePiecesClient, id: String): String? {
    client.conversation(id).rename("Lists, reversed")
    return client.conversation(id).renameByServer().name
}

suspend fun findAndDelete(client: CoroutinePiecesClient, id: String) {
    if (client.conversation(id).find() != null) client.conversation(id).delete()
}

suspend fun messagesInOrder(client: CoroutinePiecesClient, id: String): String? {
    client.conversation(id).messages().iterable.forEach { println("${it.role}: ${it.text()}") }
    return client.conversation(id).lastMessage()?.text()
}

suspend fun watchMessages(client: CoroutinePiecesClient, id: String) {
    client.conversation(id).watchMessages().collect { change -> println(change.value?.text()) }
}

suspend fun copyConversation(client: CoroutinePiecesClient, id: String): String =
    client.conversation(id).copy().id

suspend fun score(client: CoroutinePiecesClient, id: String) {
    val reused = SeededScoreBuilder.builder().reuse(true).build()
    client.conversation(id)
        .incrementScore(SeededScoreIncrementBuilder.builder().conversation(reused).build())
}

suspend fun search(client: CoroutinePiecesClient, id: String): Int {
    client.conversations().search("lists").iterable.forEach { println(it.identifier) }
    return client.conversation(id).search("reverse").iterable.size
}

suspend fun createFrom(client: CoroutinePiecesClient, assetId: String, summaryId: String) {
    client.conversations().createFromAsset(assetId)
    client.conversations().createFromWorkstreamSummary(summaryId)
}

suspend fun list(client: CoroutinePiecesClient): Int {
    check(client.conversations().identifiers().iterable.size <= 100) { "read them one by one" }
    return client.conversations().list().iterable.size + client.messages().list().iterable.size
}

suspend fun newest(client: CoroutinePiecesClient): Conversation? {
    client.conversations().newest(5).collect { println(it.name) }
    return client.conversations().findByName("Reversing lists")
}

suspend fun streamed(client: CoroutinePiecesClient): List<ConversationMessage> {
    client.conversations().stream().filter { it.favorited == true }.collect { println(it.name) }
    return client.messages().stream().take(100).toList()
}

suspend fun changes(client: CoroutinePiecesClient) {
    client.conversations().connectionEvents().first { it.state == ConnectionState.LIVE }
    client.conversations().identifierEvents().take(3).collect { println("${it.id} changed") }
    println(client.conversations().streamCounters().reconnects)
}

suspend fun updateMessage(client: CoroutinePiecesClient, id: String): ConversationMessage {
    val message = client.message(id).get()
    return client.messages().update(message.copy { sentiment(MessageSentiment.LIKE) })
}

suspend fun editMessage(client: CoroutinePiecesClient, id: String): ConversationMessage {
    client.message(id).edit("How do I reverse a list in place?")
    return client.message(id).edit { sentiment(MessageSentiment.LIKE) }
}

suspend fun transferables(client: CoroutinePiecesClient): Int =
    client.messages().withTransferables(false).list().iterable.size

suspend fun ownTime(client: CoroutinePiecesClient, id: String): String =
    client.conversation(id).withTimeout(2.minutes).summaryText()

fun server(client: CoroutinePiecesClient): String = "talks to ${client.server()}"

suspend fun withOptions(client: CoroutinePiecesClient, token: String): Int =
    client.withOptions { headers(HeaderSource.fixed("Authorization", "Bearer $token")) }
        .conversations().list().iterable.size

suspend fun close(client: CoroutinePiecesClient) {
    client.closeAndJoin()
}

fun streamOptions(): CoroutinePiecesClient =
    CoroutinePiecesClient.create {
        messageStream {
            pingInterval(20.seconds)
            pongTimeout(5.seconds)
            grace(1.minutes)
        }
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
