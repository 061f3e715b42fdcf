package io.github.pieces4j.examples.kotlin

import io.github.pieces4j.kotlin.CoroutinePiecesClient
import io.github.pieces4j.model.MessageRole.USER
import io.github.pieces4j.server.EmbeddedPiecesOs
import kotlin.system.exitProcess
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.asFlow
import kotlinx.coroutines.flow.flowOn

private const val USAGE =
    """Follows a conversation and answers in it; each line that you type is a message.

  talk [--discover | --server URL] [name]

Without an option it talks to itself, on an embedded server. The conversation of that name is
created if there is none. The end of the input, Ctrl-D, ends the program."""

/** Talks in a conversation. */
suspend fun main(arguments: Array<String>) {
    when (arguments.firstOrNull()) {
        "--help" -> println(USAGE)
        "--discover" -> talk(CoroutinePiecesClient.create(), arguments.drop(1))
        "--server" -> talk(CoroutinePiecesClient.create(serverOf(arguments)), arguments.drop(2))
        else ->
            EmbeddedPiecesOs.start().use { server ->
                talk(CoroutinePiecesClient.create(server.url()), arguments.toList())
            }
    }
}

private fun serverOf(arguments: Array<String>): String =
    arguments.getOrNull(1)
        ?: run {
            System.err.println(USAGE)
            exitProcess(2)
        }

private suspend fun talk(client: CoroutinePiecesClient, words: List<String>) =
    client.useSuspending {
        val name = words.joinToString(" ").ifEmpty { "Terminal" }
        val conversation = it.conversations().findByName(name) ?: it.conversations().create(name)
        println("${conversation.name ?: "unnamed"}, as $USER")
        Talk(it, conversation.id, ::println).run(typedLines())
    }

/** Waits for lines on threads that may block. */
private fun typedLines(): Flow<String> = generateSequence(::readlnOrNull).asFlow().flowOn(Dispatchers.IO)
