package io.github.pieces4j.kotlin

import io.github.pieces4j.model.Conversation
import io.github.pieces4j.model.ConversationBuilder
import io.github.pieces4j.model.ConversationMessage
import io.github.pieces4j.model.ConversationMessages
import io.github.pieces4j.model.ConversationSummarizeInput
import io.github.pieces4j.model.ConversationSummarizeOutput
import io.github.pieces4j.model.MessageRole
import io.github.pieces4j.model.SearchInput
import io.github.pieces4j.model.SearchedConversationMessages
import io.github.pieces4j.model.SeededScoreIncrement
import io.github.pieces4j.reactive.ReactiveConversationApi
import io.github.pieces4j.stream.ObjectChange
import kotlin.time.Duration
import kotlin.time.toJavaDuration
import kotlinx.coroutines.flow.Flow

/**
 * The calls on one conversation.
 *
 * @sample io.github.pieces4j.kotlin.samples.conversation
 * @since 0.1
 */
public class CoroutineConversationApi internal constructor(private val reactive: ReactiveConversationApi) {
    /**
     * Returns the same calls, saying whether contents (text, bytes) come along where a call knows
     * that choice; flows of changes stay as they are.
     *
     * @sample io.github.pieces4j.kotlin.samples.transferables
     */
    public fun withTransferables(transferables: Boolean): CoroutineConversationApi =
        CoroutineConversationApi(reactive.withTransferables(transferables))

    /**
     * Returns the same calls with a time of their own, for each request that a call makes; flows of
     * changes stay as they are.
     *
     * @sample io.github.pieces4j.kotlin.samples.ownTime
     */
    public fun withTimeout(timeout: Duration): CoroutineConversationApi =
        CoroutineConversationApi(reactive.withTimeout(timeout.toJavaDuration()))

    /**
     * Deletes the conversation and its messages.
     *
     * @sample io.github.pieces4j.kotlin.samples.findAndDelete
     */
    public suspend fun delete(): Unit = reactive.delete().end()

    /**
     * Reads the conversation.
     *
     * @sample io.github.pieces4j.kotlin.samples.edit
     */
    public suspend fun get(): Conversation = reactive.get().answer()

    /**
     * Reads the conversation, null if there is none.
     *
     * @sample io.github.pieces4j.kotlin.samples.findAndDelete
     */
    public suspend fun find(): Conversation? = reactive.find().answerOrNull()

    /**
     * Reads the conversation, changes it and writes it back; what the block does not name stays,
     * unknown properties too.
     *
     * The block gets the builder to set components of, and the record as it was. What somebody else
     * changes between the two requests is overwritten.
     *
     * @sample io.github.pieces4j.kotlin.samples.edit
     */
    public suspend fun edit(
        change: (@PiecesDsl ConversationBuilder).(Conversation) -> Unit
    ): Conversation = reactive.edit { it.change(it.build()) }.answer()

    /**
     * Adds a message of text to the conversation; it is only stored, nothing answers it.
     *
     * @sample io.github.pieces4j.kotlin.samples.say
     */
    public suspend fun say(role: MessageRole, text: String): ConversationMessage =
        reactive.say(role, text).answer()

    /**
     * Renames the conversation; what else it has stays, as with [edit].
     *
     * @sample io.github.pieces4j.kotlin.samples.rename
     */
    public suspend fun rename(name: String): Conversation = reactive.rename(name).answer()

    /**
     * Renames the conversation to a name that the server invents.
     *
     * @sample io.github.pieces4j.kotlin.samples.rename
     */
    public suspend fun renameByServer(): Conversation = reactive.renameByServer().answer()

    /**
     * Summarizes the whole conversation; the text is in the annotation.
     *
     * @sample io.github.pieces4j.kotlin.samples.summary
     */
    public suspend fun summarize(): ConversationSummarizeOutput = reactive.summarize().answer()

    /**
     * Summarizes the conversation, or some of its messages, in an annotation.
     *
     * @sample io.github.pieces4j.kotlin.samples.summary
     */
    public suspend fun summarize(input: ConversationSummarizeInput): ConversationSummarizeOutput =
        reactive.summarize(input).answer()

    /**
     * Prepares the server for the conversation.
     *
     * @sample io.github.pieces4j.kotlin.samples.say
     */
    public suspend fun prepare(): Unit = reactive.prepare().end()

    /**
     * Lists its messages in order of time, first the one that was made first.
     *
     * @sample io.github.pieces4j.kotlin.samples.messagesInOrder
     */
    public suspend fun messages(): ConversationMessages = reactive.messages().answer()

    /**
     * Reads the message that was made last, null if there is none.
     *
     * @sample io.github.pieces4j.kotlin.samples.messagesInOrder
     */
    public suspend fun lastMessage(): ConversationMessage? = reactive.lastMessage().answerOrNull()

    /**
     * Returns the messages of the conversation: first those that are there, in order of time and
     * with [Origin.SNAPSHOT][io.github.pieces4j.stream.Origin.SNAPSHOT], then each change; none falls
     * in between.
     *
     * @sample io.github.pieces4j.kotlin.samples.watchMessages
     */
    public fun watchMessages(): Flow<ObjectChange<ConversationMessage>> =
        reactive.watchMessages().events()

    /**
     * Summarizes the whole conversation, and reads the text of the summary.
     *
     * @sample io.github.pieces4j.kotlin.samples.summary
     */
    public suspend fun summaryText(): String = reactive.summaryText().answer()

    /**
     * Creates another conversation like this one, with its messages.
     *
     * Annotations, anchors, grounding, scores and properties that this version does not know stay
     * behind; see [ReactiveConversationApi.copy].
     *
     * @sample io.github.pieces4j.kotlin.samples.copyConversation
     */
    public suspend fun copy(): Conversation = reactive.copy().answer()

    /**
     * Searches the messages of the conversation for a text.
     *
     * @sample io.github.pieces4j.kotlin.samples.search
     */
    public suspend fun search(text: String): SearchedConversationMessages =
        reactive.search(text).answer()

    /**
     * Searches the messages of the conversation.
     *
     * @sample io.github.pieces4j.kotlin.samples.search
     */
    public suspend fun search(search: SearchInput): SearchedConversationMessages =
        reactive.search(search).answer()

    /**
     * Adds to the scores of the conversation.
     *
     * @sample io.github.pieces4j.kotlin.samples.score
     */
    public suspend fun incrementScore(increment: SeededScoreIncrement): Unit =
        reactive.incrementScore(increment).end()

    /** Links an anchor to the conversation. */
    public suspend fun associateAnchor(anchorId: String): Unit =
        reactive.associateAnchor(anchorId).end()

    /** Unlinks an anchor from the conversation. */
    public suspend fun disassociateAnchor(anchorId: String): Unit =
        reactive.disassociateAnchor(anchorId).end()

    /** Links an annotation to the conversation. */
    public suspend fun associateAnnotation(annotationId: String): Unit =
        reactive.associateAnnotation(annotationId).end()

    /** Unlinks an annotation from the conversation. */
    public suspend fun disassociateAnnotation(annotationId: String): Unit =
        reactive.disassociateAnnotation(annotationId).end()

    /** Links an asset to the conversation. */
    public suspend fun associateAsset(assetId: String): Unit =
        reactive.associateAsset(assetId).end()

    /** Unlinks an asset from the conversation. */
    public suspend fun disassociateAsset(assetId: String): Unit =
        reactive.disassociateAsset(assetId).end()

    /** Links a website to the conversation. */
    public suspend fun associateWebsite(websiteId: String): Unit =
        reactive.associateWebsite(websiteId).end()

    /** Unlinks a website from the conversation. */
    public suspend fun disassociateWebsite(websiteId: String): Unit =
        reactive.disassociateWebsite(websiteId).end()

    /** Links a workstream summary to the conversation. */
    public suspend fun associateWorkstreamSummary(workstreamSummaryId: String): Unit =
        reactive.associateWorkstreamSummary(workstreamSummaryId).end()

    /** Unlinks a workstream summary from the conversation. */
    public suspend fun disassociateWorkstreamSummary(workstreamSummaryId: String): Unit =
        reactive.disassociateWorkstreamSummary(workstreamSummaryId).end()

    /** Bases the answers of the conversation on a message. */
    public suspend fun associateGroundingMessage(messageId: String): Unit =
        reactive.associateGroundingMessage(messageId).end()

    /** Bases the answers of the conversation no longer on a message. */
    public suspend fun disassociateGroundingMessage(messageId: String): Unit =
        reactive.disassociateGroundingMessage(messageId).end()

    /** Bases the answers of the conversation on a range of time. */
    public suspend fun associateGroundingRange(rangeId: String): Unit =
        reactive.associateGroundingRange(rangeId).end()

    /** Bases the answers of the conversation no longer on a range of time. */
    public suspend fun disassociateGroundingRange(rangeId: String): Unit =
        reactive.disassociateGroundingRange(rangeId).end()

    /** Bases the answers of the conversation on a workstream source. */
    public suspend fun associateGroundingSource(sourceId: String): Unit =
        reactive.associateGroundingSource(sourceId).end()

    /** Bases the answers of the conversation no longer on a workstream source. */
    public suspend fun disassociateGroundingSource(sourceId: String): Unit =
        reactive.disassociateGroundingSource(sourceId).end()
}
