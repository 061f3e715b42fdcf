package io.github.pieces4j.examples.kotlin

// example: readme
import io.github.pieces4j.kotlin.CoroutinePiecesClient
import io.github.pieces4j.kotlin.copy
import io.github.pieces4j.model.MessageRole.USER

suspend fun main() {
    CoroutinePiecesClient.create("http://127.0.0.1:39300").useSuspending { client ->
        val conversation = client.conversations().create(name = "Reversing lists", favorited = true)
        client.messages().create(conversation.id, USER, "How do I reverse a list?")

        val renamed = conversation.copy { name("Lists, reversed") }
        println(client.conversations().update(renamed).name ?: "unnamed")
        client.conversations().identifierEvents().collect { println("${it.id} changed") }
    }
}
// end
