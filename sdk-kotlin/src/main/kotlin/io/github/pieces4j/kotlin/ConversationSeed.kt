package io.github.pieces4j.kotlin

import io.github.pieces4j.model.Application
import io.github.pieces4j.model.ConversationType
import io.github.pieces4j.model.EmbeddedModelSchema
import io.github.pieces4j.model.FlattenedAssets
import io.github.pieces4j.model.FlattenedWebsites
import io.github.pieces4j.model.MessageRole
import io.github.pieces4j.model.PromptPipeline
import io.github.pieces4j.model.ReferencedModel
import io.github.pieces4j.model.SeededAnchor
import io.github.pieces4j.model.SeededAnnotation
import io.github.pieces4j.model.SeededConversation
import io.github.pieces4j.model.SeededConversationBuilder
import io.github.pieces4j.model.SeededConversationMessage

/**
 * Returns what a conversation is created from.
 *
 * @sample io.github.pieces4j.kotlin.samples.conversationSeed
 */
public fun conversation(seed: ConversationSeed.() -> Unit): SeededConversation =
    ConversationSeed().apply(seed).build()

/**
 * What a conversation is created from, with all that goes into it.
 *
 * @property type what it is used for
 * @property name its title
 * @property application the application it comes from
 * @property demo whether it is only a demonstration
 * @property model the language model it is to use
 * @property pipeline the prompt pipeline it is to use
 * @property additionalProperties properties that this version does not know
 * @sample io.github.pieces4j.kotlin.samples.conversationSeed
 * @since 0.1
 */
@PiecesDsl
public class ConversationSeed internal constructor() {
    public var type: ConversationType = ConversationType.COPILOT
    public var name: String? = null
    public var favorited: Boolean? = null
    public var demo: Boolean? = null
    public var application: Application? = null
    public var assets: FlattenedAssets? = null
    public var model: ReferencedModel? = null
    public var pipeline: PromptPipeline? = null
    public var schema: EmbeddedModelSchema? = null
    public var websites: FlattenedWebsites? = null
    public var additionalProperties: Map<String, Any> = emptyMap()

    private val anchors = mutableListOf<SeededAnchor>()
    private val annotations = mutableListOf<SeededAnnotation>()
    private val messages = mutableListOf<SeededConversationMessage>()

    /**
     * Adds a message of text.
     *
     * @sample io.github.pieces4j.kotlin.samples.conversationSeed
     */
    public fun message(role: MessageRole, text: String, seed: MessageSeed.() -> Unit = {}) {
        message(MessageSeed(role).apply { this.text = text }.apply(seed).build())
    }

    /**
     * Adds a message.
     *
     * @sample io.github.pieces4j.kotlin.samples.conversationSeed
     */
    public fun message(seed: SeededConversationMessage) {
        messages += seed
    }

    /**
     * Adds an annotation.
     *
     * @sample io.github.pieces4j.kotlin.samples.conversationSeed
     */
    public fun annotation(seed: SeededAnnotation) {
        annotations += seed
    }

    /**
     * Adds an anchor.
     *
     * @sample io.github.pieces4j.kotlin.samples.conversationSeed
     */
    public fun anchor(seed: SeededAnchor) {
        anchors += seed
    }

    internal fun build(): SeededConversation =
        SeededConversationBuilder.builder()
            .type(type)
            .anchors(anchors.orNone())
            .annotations(annotations.orNone())
            .application(application)
            .assets(assets)
            .demo(demo)
            .favorited(favorited)
            .messages(messages.orNone())
            .model(model)
            .name(name)
            .pipeline(pipeline)
            .schema(schema)
            .websites(websites)
            .additionalProperties(additionalProperties)
            .build()

    /** An empty list would be sent, as a list. */
    private fun <T> List<T>.orNone(): List<T>? = ifEmpty { null }
}
