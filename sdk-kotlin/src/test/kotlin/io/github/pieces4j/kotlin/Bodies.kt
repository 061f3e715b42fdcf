package io.github.pieces4j.kotlin

import io.github.pieces4j.model.ApplicationName
import io.github.pieces4j.model.Conversation
import io.github.pieces4j.model.ConversationMessage
import io.github.pieces4j.model.ConversationSummarizeInput
import io.github.pieces4j.model.ConversationSummarizeInputBuilder
import io.github.pieces4j.model.MessageRole
import io.github.pieces4j.model.MessageRole.USER
import io.github.pieces4j.model.Platform
import io.github.pieces4j.model.SearchInput
import io.github.pieces4j.model.SeededConnectorConnection
import io.github.pieces4j.model.SeededConnectorConnectionBuilder
import io.github.pieces4j.model.SeededConversation
import io.github.pieces4j.model.SeededConversationMessage
import io.github.pieces4j.model.SeededScoreBuilder
import io.github.pieces4j.model.SeededScoreIncrement
import io.github.pieces4j.model.SeededScoreIncrementBuilder
import io.github.pieces4j.model.SeededTrackedApplicationBuilder
import io.github.pieces4j.operation.Operation
import io.github.pieces4j.request.Seeds
import java.lang.reflect.Type
import kotlin.reflect.KClass

/** An operation as its constant describes it. */
class Constant(val name: String, val operation: Operation<Any?>, private val answer: Type) {
    val isWithoutAnswer = answer == Void::class.java

    /** What the operation is sent, null for nothing. */
    val body: KClass<*>?
        get() =
            when {
                name == "ConversationsOperations.CREATE" -> SeededConversation::class
                name == "MessagesOperations.CREATE" -> SeededConversationMessage::class
                name == "ConnectionOperations.CONNECT" -> SeededConnectorConnection::class
                name == "ConversationOperations.UPDATE" -> Conversation::class
                name.startsWith("MessageOperations.UPDATE") -> ConversationMessage::class
                name.endsWith(".SEARCH") -> SearchInput::class
                name.endsWith(".INCREMENT_SCORE") -> SeededScoreIncrement::class
                else -> null
            }

    /** Returns what the path asks for. */
    fun arguments(bodies: Bodies): Array<String> =
        Regex("\\{(\\w+)}").findAll(operation.path.template())
            .map { bodies.identifier(it.groupValues[1]) }
            .toList()
            .toTypedArray()

    override fun toString() = name
}

/** An argument of each type that calls take. */
class Bodies(private val server: FilledServer, private val annotationId: String) {
    private val bodies: Map<KClass<*>, Any> =
        mapOf(
            MessageRole::class to USER,
            Conversation::class to server.conversation,
            ConversationMessage::class to server.message,
            SeededConversation::class to conversation { name = "Lists" },
            SeededConversationMessage::class to message(server.conversation.id, USER, "Thanks"),
            SearchInput::class to Seeds.search("lists"),
            ConversationSummarizeInput::class to ConversationSummarizeInputBuilder.builder().build(),
            SeededScoreIncrement::class to scores(),
            SeededConnectorConnection::class to connection(),
            ApplicationName::class to ApplicationName.OPEN_SOURCE,
            Function1::class to { seed: ConversationSeed -> seed.name = "Lists" },
            Function2::class to { _: Any, _: Any -> },
        )

    /** Returns an identifier of what a name is about; servers take any for what they do not keep. */
    fun identifier(name: String): String =
        when {
            name == "name" -> server.conversation.name!!
            name.contains("annotation") -> annotationId
            name.lowercase().contains("message") -> server.message.id
            name.contains("conversation") -> server.conversation.id
            else -> "other"
        }

    /** Returns what a parameter of this name and type takes. */
    fun of(name: String, type: Any?): Any = if (type == String::class) identifier(name) else of(type)

    fun of(type: Any?): Any = bodies[type] ?: error("add an argument of type $type")

    private fun scores() =
        SeededScoreIncrementBuilder.builder()
            .conversation(SeededScoreBuilder.builder().reuse(true).build())
            .build()

    private fun connection() =
        SeededConnectorConnectionBuilder.builder()
            .application(
                SeededTrackedApplicationBuilder.builder()
                    .name(ApplicationName.OPEN_SOURCE)
                    .platform(Platform.LINUX)
                    .version("0.0.1")
                    .build()
            )
            .build()
}
