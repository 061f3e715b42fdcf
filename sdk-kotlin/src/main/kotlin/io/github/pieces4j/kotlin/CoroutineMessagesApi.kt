package io.github.pieces4j.kotlin

import io.github.pieces4j.model.ConversationMessage
import io.github.pieces4j.model.ConversationMessages
import io.github.pieces4j.model.MessageRole
import io.github.pieces4j.model.SearchInput
import io.github.pieces4j.model.SearchedConversationMessages
import io.github.pieces4j.model.SeededConversationMessage
import io.github.pieces4j.model.StreamedIdentifiers
import io.github.pieces4j.reactive.ReactiveMessagesApi
import io.github.pieces4j.stream.ConnectionEvent
import io.github.pieces4j.stream.IdentifierEvent
import io.github.pieces4j.stream.ObjectChange
import io.github.pieces4j.stream.StreamCounters
import kotlin.time.Duration
import kotlin.time.toJavaDuration
import kotlinx.coroutines.flow.Flow

/**
 * The calls on messages as a whole.
 *
 * @sample io.github.pieces4j.kotlin.samples.messages
 * @since 0.1
 */
public class CoroutineMessagesApi internal constructor(private val reactive: ReactiveMessagesApi) {
    /**
     * Returns the same calls, saying whether contents (text, bytes) come along where a call knows
     * that choice; flows of changes stay as they are.
     *
     * @sample io.github.pieces4j.kotlin.samples.transferables
     */
    public fun withTransferables(transferables: Boolean): CoroutineMessagesApi =
        CoroutineMessagesApi(reactive.withTransferables(transferables))

    /**
     * Returns the same calls with a time of their own, for each request that a call makes; flows of
     * changes stay as they are.
     *
     * @sample io.github.pieces4j.kotlin.samples.ownTime
     */
    public fun withTimeout(timeout: Duration): CoroutineMessagesApi =
        CoroutineMessagesApi(reactive.withTimeout(timeout.toJavaDuration()))

    /**
     * Adds a message of text to a conversation; it is only stored, nothing answers it.
     *
     * @param seed may set anything else
     * @sample io.github.pieces4j.kotlin.samples.messages
     */
    public suspend fun create(
        conversationId: String,
        role: MessageRole,
        text: String,
        seed: MessageSeed.() -> Unit = {},
    ): ConversationMessage = create(message(conversationId, role, text, seed))

    /**
     * Adds a message from a seed; it is only stored, nothing answers it.
     *
     * @sample io.github.pieces4j.kotlin.samples.messages
     */
    public suspend fun create(seed: SeededConversationMessage): ConversationMessage =
        reactive.create(seed).answer()

    /**
     * Lists the messages of all conversations; there are no pages, so the answer can be large.
     *
     * @sample io.github.pieces4j.kotlin.samples.list
     */
    public suspend fun list(): ConversationMessages = reactive.list().answer()

    /**
     * Returns all messages one by one, read from the connection as they are collected.
     *
     * It takes no more memory than a few of them; see [CoroutinePiecesClient.elements].
     *
     * @sample io.github.pieces4j.kotlin.samples.streamed
     */
    public fun stream(): Flow<ConversationMessage> = reactive.stream().elements()

    /**
     * Searches the messages of all conversations for a text.
     *
     * @sample io.github.pieces4j.kotlin.samples.search
     */
    public suspend fun search(text: String): SearchedConversationMessages =
        reactive.search(text).answer()

    /**
     * Searches the messages of all conversations.
     *
     * @sample io.github.pieces4j.kotlin.samples.search
     */
    public suspend fun search(search: SearchInput): SearchedConversationMessages =
        reactive.search(search).answer()

    /**
     * Returns the identifiers of changed messages in the server's frames.
     *
     * See [CoroutineIdentifierStream], also for what all flows of changes have in common.
     *
     * @sample io.github.pieces4j.kotlin.samples.changes
     */
    public fun streamIdentifiers(): Flow<StreamedIdentifiers> = reactive.streamIdentifiers().events()

    /**
     * Returns which of the messages changed, and how.
     *
     * @sample io.github.pieces4j.kotlin.samples.changes
     */
    public fun identifierEvents(): Flow<IdentifierEvent> = reactive.identifierEvents().events()

    /**
     * Returns the changed messages themselves.
     *
     * @param wanted tells the messages of which events are read; asked on the stream's thread, so
     *   it must not block
     * @sample io.github.pieces4j.kotlin.samples.messages
     */
    public fun watch(
        wanted: (IdentifierEvent) -> Boolean = { true }
    ): Flow<ObjectChange<ConversationMessage>> = reactive.watch(wanted).events()

    /**
     * Returns the state of the stream's connection; opens none.
     *
     * @sample io.github.pieces4j.kotlin.samples.changes
     */
    public fun connectionEvents(): Flow<ConnectionEvent> = reactive.connectionEvents().events()

    /**
     * Returns what the stream counted since the client was created.
     *
     * @sample io.github.pieces4j.kotlin.samples.changes
     */
    public fun streamCounters(): StreamCounters = reactive.streamCounters()

    /**
     * Replaces a message with another version of it.
     *
     * @param message all of it, as read before and changed: what it lacks is deleted
     * @sample io.github.pieces4j.kotlin.samples.updateMessage
     */
    public suspend fun update(message: ConversationMessage): ConversationMessage =
        reactive.update(message).answer()

    /**
     * Replaces a message, for a change of its content.
     *
     * @param message all of it, as read before and changed: what it lacks is deleted
     * @sample io.github.pieces4j.kotlin.samples.updateMessage
     */
    public suspend fun updateValue(message: ConversationMessage): ConversationMessage =
        reactive.updateValue(message).answer()
}
