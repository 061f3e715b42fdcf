package io.github.pieces4j.examples.kotlin

import io.github.pieces4j.kotlin.CoroutinePiecesClient
import io.github.pieces4j.model.ConversationMessage
import io.github.pieces4j.model.MessageRole.ASSISTANT
import io.github.pieces4j.model.MessageRole.USER
import io.github.pieces4j.stream.ObjectChange
import kotlinx.coroutines.coroutineScope
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.launch

/** A talk in one conversation: what is said there is followed live and answered. */
class Talk(
    private val client: CoroutinePiecesClient,
    private val conversationId: String,
    private val print: (String) -> Unit,
) {
    private val shown = mutableMapOf<String, String>()

    /** Shows what was said, then each change, and says each line, until there are no more. */
    // example: follow
    suspend fun run(lines: Flow<String>) = coroutineScope {
        val conversation = client.conversation(conversationId)
        val following = launch { conversation.watchMessages().collect(::show) }
        lines.collect { if (it.isNotBlank()) conversation.say(USER, it) }
        following.cancel()
    }
    // end

    private fun show(change: ObjectChange<ConversationMessage>) {
        val message = change.value
        when {
            change.isDeleted -> shown.remove(change.id)?.let { print("(deleted) $it") }
            message != null -> show(message)
            change.failure != null -> print("(unreadable) ${change.failure?.message}")
        }
    }

    /** A message may be told of again for a change of something else than its text. */
    private fun show(message: ConversationMessage) {
        val line = "${speaker(message)}: ${message.text()}"
        if (shown.put(message.id, line) != line) {
            print(line)
        }
    }

    // example: role
    private fun speaker(message: ConversationMessage): String =
        when (message.role) {
            USER -> "you"
            ASSISTANT -> "assistant"
            else -> message.role.value.lowercase()
        }
    // end
}
