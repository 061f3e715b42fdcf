package io.github.pieces4j.kotlin

import io.github.pieces4j.model.Conversation
import io.github.pieces4j.model.ConversationType
import io.github.pieces4j.model.Conversations
import io.github.pieces4j.model.ConversationsCreateFromAssetOutput
import io.github.pieces4j.model.ConversationsCreateFromWorkstreamSummaryOutput
import io.github.pieces4j.model.FlattenedConversations
import io.github.pieces4j.model.SearchInput
import io.github.pieces4j.model.SearchedConversations
import io.github.pieces4j.model.SeededConversation
import io.github.pieces4j.model.StreamedIdentifiers
import io.github.pieces4j.reactive.ReactiveConversationsApi
import io.github.pieces4j.stream.ConnectionEvent
import io.github.pieces4j.stream.IdentifierEvent
import io.github.pieces4j.stream.ObjectChange
import io.github.pieces4j.stream.StreamCounters
import kotlin.time.Duration
import kotlin.time.toJavaDuration
import kotlinx.coroutines.flow.Flow

/**
 * The calls on conversations as a whole.
 *
 * @sample io.github.pieces4j.kotlin.samples.conversations
 * @since 0.1
 */
public class CoroutineConversationsApi
internal constructor(private val reactive: ReactiveConversationsApi) {
    /**
     * Returns the same calls, saying whether contents (text, bytes) come along where a call knows
     * that choice; flows of changes stay as they are.
     *
     * @sample io.github.pieces4j.kotlin.samples.transferables
     */
    public fun withTransferables(transferables: Boolean): CoroutineConversationsApi =
        CoroutineConversationsApi(reactive.withTransferables(transferables))

    /**
     * Returns the same calls with a time of their own, for each request that a call makes; flows of
     * changes stay as they are.
     *
     * @sample io.github.pieces4j.kotlin.samples.ownTime
     */
    public fun withTimeout(timeout: Duration): CoroutineConversationsApi =
        CoroutineConversationsApi(reactive.withTimeout(timeout.toJavaDuration()))

    /**
     * Creates a conversation, for the copilot unless told otherwise.
     *
     * @sample io.github.pieces4j.kotlin.samples.conversations
     */
    public suspend fun create(
        name: String? = null,
        favorited: Boolean? = null,
        type: ConversationType = ConversationType.COPILOT,
    ): Conversation = create {
        this.name = name
        this.favorited = favorited
        this.type = type
    }

    /**
     * Creates a conversation; the block may set anything, messages too.
     *
     * @sample io.github.pieces4j.kotlin.samples.conversations
     */
    public suspend fun create(seed: ConversationSeed.() -> Unit): Conversation =
        create(conversation(seed))

    /**
     * Creates a conversation from a seed.
     *
     * @sample io.github.pieces4j.kotlin.samples.conversations
     */
    public suspend fun create(seed: SeededConversation): Conversation = reactive.create(seed).answer()

    /**
     * Creates a conversation about an asset.
     *
     * @sample io.github.pieces4j.kotlin.samples.createFrom
     */
    public suspend fun createFromAsset(assetId: String): ConversationsCreateFromAssetOutput =
        reactive.createFromAsset(assetId).answer()

    /**
     * Creates a conversation about a workstream summary.
     *
     * @sample io.github.pieces4j.kotlin.samples.createFrom
     */
    public suspend fun createFromWorkstreamSummary(
        workstreamSummaryId: String
    ): ConversationsCreateFromWorkstreamSummaryOutput =
        reactive.createFromWorkstreamSummary(workstreamSummaryId).answer()

    /**
     * Lists all conversations; there are no pages, so the answer can be large.
     *
     * @sample io.github.pieces4j.kotlin.samples.list
     */
    public suspend fun list(): Conversations = reactive.list().answer()

    /**
     * Returns the conversations that were changed last, the newest first; the server lists all for
     * that.
     *
     * @param most how many at most, one or more
     * @sample io.github.pieces4j.kotlin.samples.newest
     */
    public fun newest(most: Int): Flow<Conversation> = reactive.newest(most).elements()

    /**
     * Reads the conversation of exactly this name, of several the one that was changed last, null if
     * there is none; the server lists all for that.
     *
     * @sample io.github.pieces4j.kotlin.samples.newest
     */
    public suspend fun findByName(name: String): Conversation? =
        reactive.findByName(name).answerOrNull()

    /**
     * Lists the identifiers of all conversations.
     *
     * @sample io.github.pieces4j.kotlin.samples.list
     */
    public suspend fun identifiers(): FlattenedConversations = reactive.identifiers().answer()

    /**
     * Returns all conversations one by one, read from the connection as they are collected.
     *
     * It takes no more memory than a few of them; see [CoroutinePiecesClient.elements].
     *
     * @sample io.github.pieces4j.kotlin.samples.streamed
     */
    public fun stream(): Flow<Conversation> = reactive.stream().elements()

    /**
     * Searches all conversations for a text.
     *
     * @sample io.github.pieces4j.kotlin.samples.search
     */
    public suspend fun search(text: String): SearchedConversations = reactive.search(text).answer()

    /**
     * Searches all conversations.
     *
     * @sample io.github.pieces4j.kotlin.samples.search
     */
    public suspend fun search(search: SearchInput): SearchedConversations =
        reactive.search(search).answer()

    /**
     * Returns the identifiers of changed conversations in the server's frames.
     *
     * See [CoroutineIdentifierStream], also for what all flows of changes have in common.
     *
     * @sample io.github.pieces4j.kotlin.samples.changes
     */
    public fun streamIdentifiers(): Flow<StreamedIdentifiers> = reactive.streamIdentifiers().events()

    /**
     * Returns which of the conversations changed, and how.
     *
     * @sample io.github.pieces4j.kotlin.samples.changes
     */
    public fun identifierEvents(): Flow<IdentifierEvent> = reactive.identifierEvents().events()

    /**
     * Returns the changed conversations themselves.
     *
     * @param wanted tells the conversations of which events are read; asked on the stream's
     *   thread, so it must not block
     * @sample io.github.pieces4j.kotlin.samples.conversations
     */
    public fun watch(
        wanted: (IdentifierEvent) -> Boolean = { true }
    ): Flow<ObjectChange<Conversation>> = reactive.watch(wanted).events()

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
     * Replaces a conversation with another version of it.
     *
     * @param conversation all of it, as read before and changed: what it lacks is deleted
     * @sample io.github.pieces4j.kotlin.samples.copy
     */
    public suspend fun update(conversation: Conversation): Conversation =
        reactive.update(conversation).answer()
}
