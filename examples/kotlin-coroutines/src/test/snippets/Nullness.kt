import io.github.pieces4j.model.Conversation
import io.github.pieces4j.model.MessageRole.USER
import io.github.pieces4j.reactive.ReactivePiecesClient
import io.github.pieces4j.stream.ObjectChange
import kotlinx.coroutines.reactor.awaitSingle

fun name(conversation: Conversation): String = conversation.name // refused: actual 'String?'
fun safeName(conversation: Conversation): String = conversation.name ?: "unnamed"
fun length(conversation: Conversation): Int = conversation.name.length // refused: on a nullable receiver of type 'String?'
fun safeLength(conversation: Conversation): Int? = conversation.name?.length
fun identifier(conversation: Conversation): String = conversation.id
fun value(change: ObjectChange<Conversation>): Conversation = change.value // refused: actual 'Conversation?'
fun unread(change: ObjectChange<Conversation>): String? = change.failure?.message

suspend fun calls(client: ReactivePiecesClient, id: String?) {
    client.conversation(null) // refused: Null cannot be a value of a non-null type 'String'
    client.conversation(id) // refused: actual type is 'String?'
    client.messages().create("a", USER, null) // refused: Null cannot be a value of a non-null type 'String'
    val conversation: Conversation = client.conversation("a").get().awaitSingle()
    conversation.withName(null)
    conversation.withId(null) // refused: Null cannot be a value of a non-null type 'String'
}
