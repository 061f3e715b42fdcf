package io.github.pieces4j.examples.kotlin

import io.github.pieces4j.model.MessageRole.ASSISTANT
import kotlinx.coroutines.channels.Channel
import kotlinx.coroutines.coroutineScope
import kotlinx.coroutines.flow.consumeAsFlow
import kotlinx.coroutines.launch
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.Test

class TalkTest {
    private val printed = Channel<String>(Channel.UNLIMITED)
    private val typed = Channel<String>(Channel.UNLIMITED)

    @Test
    fun showsWhatIsSaidAndSaysWhatIsTyped() = EmbeddedServer.run {
        val conversation = client.begin()
        val other = client.conversations().create("Another")
        coroutineScope {
            launch { Talk(client, conversation.id) { printed.trySend(it) }.run(typed.consumeAsFlow()) }
            assertThat(listOf(printed.receive(), printed.receive()))
                .containsExactly("you: How do I reverse a list?", "assistant: With reversed().")
            typed.send("Thanks")
            assertThat(printed.receive()).isEqualTo("you: Thanks")
            client.conversation(other.id).say(ASSISTANT, "Not here")
            val answer = client.conversation(conversation.id).say(ASSISTANT, "At your service")
            assertThat(printed.receive()).isEqualTo("assistant: At your service")
            client.message(answer.id).delete()
            assertThat(printed.receive()).isEqualTo("(deleted) assistant: At your service")
            typed.close()
        }
        assertThat(printed.tryReceive().getOrNull()).isNull()
    }
}
