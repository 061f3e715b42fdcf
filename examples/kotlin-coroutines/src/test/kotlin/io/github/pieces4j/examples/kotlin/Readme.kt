package io.github.pieces4j.examples.kotlin

import io.github.pieces4j.blocking.PiecesClient
import io.github.pieces4j.model.MessageRole.USER
import java.net.URI

/** Is the code that README.md shows. */
fun readme() {
    // example: readme
    PiecesClient.create { it.baseUrl(URI("http://127.0.0.1:39300")) }.use { client ->
        val conversation = client.conversations().create { it.name("Reversing lists").favorited(true) }
        client.messages().create(conversation.id, USER, "How do I reverse a list?")

        val renamed = conversation.with { it.name("Lists, reversed") }
        println(client.conversations().update(renamed).name ?: "unnamed")
    }
    // end
}
