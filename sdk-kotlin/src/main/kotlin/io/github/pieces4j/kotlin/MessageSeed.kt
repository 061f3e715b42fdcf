package io.github.pieces4j.kotlin

import io.github.pieces4j.model.ConversationMessageAgent
import io.github.pieces4j.model.EmbeddedModelSchema
import io.github.pieces4j.model.FlattenedAnchors
import io.github.pieces4j.model.FlattenedAssets
import io.github.pieces4j.model.FlattenedConversationMessages
import io.github.pieces4j.model.FlattenedIdentifiedWorkstreamPatternEngineSources
import io.github.pieces4j.model.FlattenedRanges
import io.github.pieces4j.model.FlattenedTags
import io.github.pieces4j.model.FlattenedWorkstreamEvents
import io.github.pieces4j.model.FlattenedWorkstreamSummaries
import io.github.pieces4j.model.FragmentFormat
import io.github.pieces4j.model.FragmentFormatBuilder
import io.github.pieces4j.model.GroupedTimestamp
import io.github.pieces4j.model.MessageRole
import io.github.pieces4j.model.MessageSentiment
import io.github.pieces4j.model.Model
import io.github.pieces4j.model.ReferencedConversation
import io.github.pieces4j.model.ReferencedConversationBuilder
import io.github.pieces4j.model.SeededConversationMessage
import io.github.pieces4j.model.SeededConversationMessageBuilder
import io.github.pieces4j.model.TransferableStringBuilder

/**
 * Returns what a message of text is created from.
 *
 * @sample io.github.pieces4j.kotlin.samples.messageSeed
 */
public fun message(
    conversationId: String,
    role: MessageRole,
    text: String,
    seed: MessageSeed.() -> Unit = {},
): SeededConversationMessage {
    val message = MessageSeed(role)
    message.text = text
    message.conversation = ReferencedConversationBuilder.builder().id(conversationId).build()
    return message.apply(seed).build()
}

/**
 * What a message is created from, with all that goes into it.
 *
 * @property role who says it
 * @property text what is said, unless there is a [fragment]
 * @property fragment what is said, as text or bytes with its kind
 * @property conversation the conversation to add it to
 * @property agent the agent involved, if any
 * @property messages other messages to associate it with
 * @property model the language model involved, if any
 * @property ranges ranges of time to associate it with
 * @property sentiment a verdict on it: like, dislike or report
 * @property sources workstream pattern engine sources to associate it with
 * @property summaries workstream summaries to associate it with
 * @property additionalProperties properties that this version does not know
 * @sample io.github.pieces4j.kotlin.samples.messageSeed
 * @since 0.1
 */
@PiecesDsl
public class MessageSeed internal constructor(public var role: MessageRole) {
    public var text: String = ""
    public var fragment: FragmentFormat? = null
    public var conversation: ReferencedConversation? = null
    public var agent: ConversationMessageAgent? = null
    public var anchors: FlattenedAnchors? = null
    public var assets: FlattenedAssets? = null
    public var created: GroupedTimestamp? = null
    public var messages: FlattenedConversationMessages? = null
    public var model: Model? = null
    public var ranges: FlattenedRanges? = null
    public var schema: EmbeddedModelSchema? = null
    public var sentiment: MessageSentiment? = null
    public var sources: FlattenedIdentifiedWorkstreamPatternEngineSources? = null
    public var summaries: FlattenedWorkstreamSummaries? = null
    public var tags: FlattenedTags? = null
    public var workstreamEvents: FlattenedWorkstreamEvents? = null
    public var additionalProperties: Map<String, Any> = emptyMap()

    internal fun build(): SeededConversationMessage =
        SeededConversationMessageBuilder.builder()
            .fragment(fragment ?: textFragment())
            .role(role)
            .agent(agent)
            .anchors(anchors)
            .assets(assets)
            .conversation(conversation)
            .created(created)
            .messages(messages)
            .model(model)
            .ranges(ranges)
            .schema(schema)
            .sentiment(sentiment)
            .sources(sources)
            .summaries(summaries)
            .tags(tags)
            .workstreamEvents(workstreamEvents)
            .additionalProperties(additionalProperties)
            .build()

    private fun textFragment(): FragmentFormat =
        FragmentFormatBuilder.builder()
            .string(TransferableStringBuilder.builder().raw(text).build())
            .build()
}
