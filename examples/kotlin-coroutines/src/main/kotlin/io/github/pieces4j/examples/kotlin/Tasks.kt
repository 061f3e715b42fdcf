package io.github.pieces4j.examples.kotlin

import io.github.pieces4j.kotlin.CoroutinePiecesClient
import io.github.pieces4j.kotlin.copy
import io.github.pieces4j.model.Conversation
import io.github.pieces4j.model.ConversationMessage
import io.github.pieces4j.model.ConversationMessages
import io.github.pieces4j.model.MessageRole.USER
import kotlinx.coroutines.ExperimentalCoroutinesApi
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.chunked
import kotlinx.coroutines.flow.filter

import kotlinx.coroutines.flow.firstOrNull
import kotlinx.coroutines.flow.mapNotNull

// example: text
val ConversationMessage.text: String
    get() = fragment?.string?.raw ?: ""

fun ConversationMessages.inOrder(): List<ConversationMessage> = iterable.sortedBy { it.created.value }
// end

// example: newest
suspend fun CoroutinePiecesClient.newest(count: Int): Map<Conversation, ConversationMessage?> =
    conversations().list().iterable
        .sortedByDescending { it.updated.value }
        .take(count)
        .associateWith { conversation(it.id).messages().inOrder().lastOrNull() }
// end

// example: correct
suspend fun CoroutinePiecesClient.correct(id: String, text: String): ConversationMessage {
    val before = message(id).get()
    val content = before.fragment?.copy { string(it.string?.copy { raw(text) }) }
    return messages().updateValue(before.copy { fragment(content) })
}
// end

// example: news
fun CoroutinePiecesClient.newMessages(conversationId: String): Flow<ConversationMessage> =
    messages().watch { !it.isSnapshot && !it.isDeleted }
        .mapNotNull { it.value }
        .filter { it.conversation.id == conversationId }
// end

// example: copies
suspend fun CoroutinePiecesClient.copy(id: String, newName: String): Conversation {
    val said = conversation(id).messages().inOrder()
    val copy = conversations().create(newName)
    said.forEach { messages().create(copy.id, it.role, it.text) }
    return copy
}
// end

// example: search
suspend fun CoroutinePiecesClient.linesWith(word: String): List<String> =
    messages().search(word).iterable
        .flatMap { hit -> message(hit.identifier).get().text.lines() }
        .filter { it.contains(word, ignoreCase = true) }
// end

// example: batches
@OptIn(ExperimentalCoroutinesApi::class)
fun CoroutinePiecesClient.batches(): Flow<List<ConversationMessage>> = messages().stream().chunked(100)
// end

// example: summary
suspend fun CoroutinePiecesClient.summary(id: String): String =
    annotation(conversation(id).summarize().annotation.id).get().text
// end

// example: attach
suspend fun CoroutinePiecesClient.attach(id: String, assetId: String) =
    conversation(id).associateAsset(assetId)
// end

// example: upsert
suspend fun CoroutinePiecesClient.findOrCreate(name: String): Conversation =
    conversations().stream().firstOrNull { it.name == name } ?: conversations().create(name)
// end

// example: favorites
suspend fun CoroutinePiecesClient.markFavorites(word: String) =
    messages().search(word).iterable
        .map { message(it.identifier).get().conversation.id }
        .distinct()
        .forEach { conversations().update(conversation(it).get().copy { favorited(true) }) }
// end
