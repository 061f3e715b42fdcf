package io.github.pieces4j.kotlin

import io.github.pieces4j.model.ConversationMessage
import io.github.pieces4j.model.ConversationMessageBuilder
import io.github.pieces4j.model.SeededScoreIncrement
import io.github.pieces4j.reactive.ReactiveMessageApi
import java.util.function.Consumer
import kotlin.time.Duration
import kotlin.time.toJavaDuration

/**
 * The calls on one message.
 *
 * @sample io.github.pieces4j.kotlin.samples.message
 * @since 0.1
 */
public class CoroutineMessageApi internal constructor(private val reactive: ReactiveMessageApi) {
    /**
     * Returns the same calls, saying whether contents (text, bytes) come along where a call knows
     * that choice; flows of changes stay as they are.
     *
     * @sample io.github.pieces4j.kotlin.samples.transferables
     */
    public fun withTransferables(transferables: Boolean): CoroutineMessageApi =
        CoroutineMessageApi(reactive.withTransferables(transferables))

    /**
     * Returns the same calls with a time of their own, for each request that a call makes; flows of
     * changes stay as they are.
     *
     * @sample io.github.pieces4j.kotlin.samples.ownTime
     */
    public fun withTimeout(timeout: Duration): CoroutineMessageApi =
        CoroutineMessageApi(reactive.withTimeout(timeout.toJavaDuration()))

    /**
     * Deletes the message.
     *
     * @sample io.github.pieces4j.kotlin.samples.message
     */
    public suspend fun delete(): Unit = reactive.delete().end()

    /**
     * Reads the message.
     *
     * @sample io.github.pieces4j.kotlin.samples.message
     */
    public suspend fun get(): ConversationMessage = reactive.get().answer()

    /**
     * Reads the message, null if there is none.
     *
     * @sample io.github.pieces4j.kotlin.samples.message
     */
    public suspend fun find(): ConversationMessage? = reactive.find().answerOrNull()

    /**
     * Reads the message, puts another text in place of its content and writes it back.
     *
     * @sample io.github.pieces4j.kotlin.samples.editMessage
     */
    public suspend fun edit(text: String): ConversationMessage = reactive.edit(text).answer()

    /**
     * Reads the message, changes it and writes it back; what the block does not name stays, unknown
     * properties too.
     *
     * The block gets the builder to set components of, and the record as it was. What somebody else
     * changes between the two requests is overwritten.
     *
     * @sample io.github.pieces4j.kotlin.samples.editMessage
     */
    public suspend fun edit(
        change: (@PiecesDsl ConversationMessageBuilder).(ConversationMessage) -> Unit
    ): ConversationMessage = reactive.edit(Consumer { it.change(it.build()) }).answer()

    /**
     * Adds to the scores of the message.
     *
     * @sample io.github.pieces4j.kotlin.samples.score
     */
    public suspend fun incrementScore(increment: SeededScoreIncrement): Unit =
        reactive.incrementScore(increment).end()

    /** Links an anchor to the message. */
    public suspend fun associateAnchor(anchorId: String): Unit =
        reactive.associateAnchor(anchorId).end()

    /** Unlinks an anchor from the message. */
    public suspend fun disassociateAnchor(anchorId: String): Unit =
        reactive.disassociateAnchor(anchorId).end()

    /** Links an annotation to the message. */
    public suspend fun associateAnnotation(annotationId: String): Unit =
        reactive.associateAnnotation(annotationId).end()

    /** Unlinks an annotation from the message. */
    public suspend fun disassociateAnnotation(annotationId: String): Unit =
        reactive.disassociateAnnotation(annotationId).end()

    /** Links an asset to the message. */
    public suspend fun associateAsset(assetId: String): Unit =
        reactive.associateAsset(assetId).end()

    /** Unlinks an asset from the message. */
    public suspend fun disassociateAsset(assetId: String): Unit =
        reactive.disassociateAsset(assetId).end()

    /** Links another message to the message. */
    public suspend fun associateMessage(otherMessageId: String): Unit =
        reactive.associateMessage(otherMessageId).end()

    /** Unlinks another message from the message. */
    public suspend fun disassociateMessage(otherMessageId: String): Unit =
        reactive.disassociateMessage(otherMessageId).end()

    /** Links a person to the message. */
    public suspend fun associatePerson(personId: String): Unit =
        reactive.associatePerson(personId).end()

    /** Unlinks a person from the message. */
    public suspend fun disassociatePerson(personId: String): Unit =
        reactive.disassociatePerson(personId).end()

    /** Links a range of time to the message. */
    public suspend fun associateRange(rangeId: String): Unit =
        reactive.associateRange(rangeId).end()

    /** Unlinks a range of time from the message. */
    public suspend fun disassociateRange(rangeId: String): Unit =
        reactive.disassociateRange(rangeId).end()

    /** Links a workstream source to the message. */
    public suspend fun associateSource(sourceId: String): Unit =
        reactive.associateSource(sourceId).end()

    /** Unlinks a workstream source from the message. */
    public suspend fun disassociateSource(sourceId: String): Unit =
        reactive.disassociateSource(sourceId).end()

    /** Links a tag to the message. */
    public suspend fun associateTag(tagId: String): Unit = reactive.associateTag(tagId).end()

    /** Unlinks a tag from the message. */
    public suspend fun disassociateTag(tagId: String): Unit = reactive.disassociateTag(tagId).end()

    /** Links a website to the message. */
    public suspend fun associateWebsite(websiteId: String): Unit =
        reactive.associateWebsite(websiteId).end()

    /** Unlinks a website from the message. */
    public suspend fun disassociateWebsite(websiteId: String): Unit =
        reactive.disassociateWebsite(websiteId).end()

    /** Links a workstream event to the message. */
    public suspend fun associateWorkstreamEvent(workstreamEventId: String): Unit =
        reactive.associateWorkstreamEvent(workstreamEventId).end()

    /** Unlinks a workstream event from the message. */
    public suspend fun disassociateWorkstreamEvent(workstreamEventId: String): Unit =
        reactive.disassociateWorkstreamEvent(workstreamEventId).end()

    /** Links a workstream summary to the message. */
    public suspend fun associateWorkstreamSummary(workstreamSummaryId: String): Unit =
        reactive.associateWorkstreamSummary(workstreamSummaryId).end()

    /** Unlinks a workstream summary from the message. */
    public suspend fun disassociateWorkstreamSummary(workstreamSummaryId: String): Unit =
        reactive.disassociateWorkstreamSummary(workstreamSummaryId).end()
}
