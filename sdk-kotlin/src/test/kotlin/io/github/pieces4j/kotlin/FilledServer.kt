package io.github.pieces4j.kotlin

import io.github.pieces4j.config.PiecesOptionsBuilder
import io.github.pieces4j.model.Conversation
import io.github.pieces4j.model.ConversationMessage
import io.github.pieces4j.model.MessageRole.USER
import io.github.pieces4j.server.EmbeddedPiecesOs
import kotlin.time.Duration.Companion.minutes
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.coroutineScope
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withTimeout

/** An embedded server with a conversation of one message, and a client of it. */
class FilledServer(
    val server: EmbeddedPiecesOs,
    val client: CoroutinePiecesClient,
    val conversation: Conversation,
    val message: ConversationMessage,
    scope: CoroutineScope,
) : CoroutineScope by scope {
    companion object {
        /** Runs a test within a time that no test needs. */
        fun test(
            options: PiecesOptionsBuilder.() -> Unit = {},
            block: suspend FilledServer.() -> Unit,
        ) = EmbeddedPiecesOs.start().use { server ->
            runBlocking { withTimeout(5.minutes) { filled(server, options, block) } }
        }

        private suspend fun filled(
            server: EmbeddedPiecesOs,
            options: PiecesOptionsBuilder.() -> Unit,
            block: suspend FilledServer.() -> Unit,
        ) =
            CoroutinePiecesClient.create(server.url(), options).useSuspending { client ->
                val conversation = client.conversations().create(name = "Reversing lists")
                val message =
                    client.messages().create(conversation.id, USER, "How do I reverse a list?")
                coroutineScope { FilledServer(server, client, conversation, message, this).block() }
            }
    }
}
