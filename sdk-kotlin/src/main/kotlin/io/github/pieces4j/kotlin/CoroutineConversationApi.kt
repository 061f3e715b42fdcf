package io.github.pieces4j.kotlin

import io.github.pieces4j.model.Conversation
import io.github.pieces4j.model.ConversationMessages
import io.github.pieces4j.model.ConversationSummarizeInput
import io.github.pieces4j.model.ConversationSummarizeOutput
import io.github.pieces4j.model.SearchInput
import io.github.pieces4j.model.SearchedConversationMessages
import io.github.pieces4j.model.SeededScoreIncrement
import io.github.pieces4j.reactive.ReactiveConversationApi

/**
 * The calls on one conversation.
 *
 * @sample io.github.pieces4j.kotlin.samples.conversation
 * @since 0.1
 */
public class CoroutineConversationApi internal constructor(private val reactive: ReactiveConversationApi) {
    /** Deletes the conversation and its messages. */
    public suspend fun delete(): Unit = reactive.delete().end()

    /** Reads the conversation. */
    public suspend fun get(): Conversation = reactive.get().answer()

    /** Renames the conversation to a name that the server invents; to set one of your own, update the conversation. */
    public suspend fun rename(): Conversation = reactive.rename().answer()

    /** Summarizes the whole conversation; the text is in the annotation. */
    public suspend fun summarize(): ConversationSummarizeOutput = reactive.summarize().answer()

    /** Summarizes the conversation, or some of its messages, in an annotation. */
    public suspend fun summarize(input: ConversationSummarizeInput): ConversationSummarizeOutput =
        reactive.summarize(input).answer()

    /** Prepares the server for the conversation. */
    public suspend fun prepare(): Unit = reactive.prepare().end()

    /** Lists its messages in no particular order; sort them by `created`. */
    public suspend fun messages(): ConversationMessages = reactive.messages().answer()

    /** Searches the messages of the conversation for a text. */
    public suspend fun search(text: String): SearchedConversationMessages =
        reactive.search(text).answer()

    /** Searches the messages of the conversation. */
    public suspend fun search(search: SearchInput): SearchedConversationMessages =
        reactive.search(search).answer()

    /** Adds to the scores of the conversation. */
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
