import io.github.pieces4j.kotlin.CoroutinePiecesClient
import io.github.pieces4j.kotlin.callTimeout
import io.github.pieces4j.kotlin.copy
import io.github.pieces4j.model.Conversation
import io.github.pieces4j.model.MessageRole.ASSISTANT
import io.github.pieces4j.model.MessageRole.USER
import io.github.pieces4j.server.EmbeddedPiecesOs
import io.github.pieces4j.stream.ObjectChange
import kotlin.time.Duration.Companion.seconds
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.withTimeout

/** A program with what is Kotlin's own: suspending calls, flows, blocks, named arguments, nullness. */
suspend fun main() = EmbeddedPiecesOs.start().use { server ->
    CoroutinePiecesClient.create(server.url()) { callTimeout(20.seconds) }.useSuspending { client ->
        val created = client.conversations().create {
            name = "Lists"
            message(USER, "How do I reverse a list?")
        }
        client.conversation(created.id).say(ASSISTANT, "With reversed().")
        val renamed: Conversation = client.conversations().update(created.copy { favorited(true) })
        check(client.conversations().stream().toList().map { it.name } == listOf("Lists"))

        val change: ObjectChange<Conversation> =
            withTimeout(20.seconds) { client.conversations().watch().first() }
        check(change.value?.favorited == true)
        val roles = client.conversation(renamed.id).messages().iterable.map { it.role }
        check(roles == listOf(USER, ASSISTANT)) { "$roles" }

        client.conversation(renamed.id).delete()
        check(client.conversation(renamed.id).find() == null)
        println("read ${renamed.name ?: "unnamed"} with Kotlin ${KotlinVersion.CURRENT}")
    }
}
