package io.github.pieces4j.examples.kotlin

import io.github.pieces4j.reactive.ReactivePiecesClient
import kotlin.time.Duration.Companion.seconds
import kotlinx.coroutines.channels.Channel
import kotlinx.coroutines.coroutineScope
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.launch
import kotlinx.coroutines.reactor.awaitSingle
import kotlinx.coroutines.reactor.awaitSingleOrNull

/** A tour of the ways in which coroutines use the client. */
class Tour(private val client: ReactivePiecesClient, private val print: (String) -> Unit) {
    suspend fun run() {
        val first = client.begin("Reversing lists", "How do I reverse a list?")
        print("created ${first.title()}")
        val renamed = client.rename(first.id, "Lists, reversed")
        print("renamed to ${renamed.title()}")
        readTogether(first.id)
        print("favorites ${client.favorites(most = 1).toList()}")
        watchUntilDeleted(first.id)
    }

    private suspend fun readTogether(id: String) {
        val second = client.conversations().create { it.favorited(true) }.awaitSingle()
        val titles = client.readAll(listOf(id, second.id)).map { it.title() }
        print("read together $titles")
        print("within 5 seconds ${client.readWithin(5.seconds, id)?.title()}")
    }

    /** The scope ends when its watcher does: canceling it gives up the flow's subscription. */
    private suspend fun watchUntilDeleted(id: String) = coroutineScope {
        val seen = Channel<String>(Channel.UNLIMITED)
        val watcher = launch { client.changes().collect { seen.send(it) } }
        awaitLine(seen, "$id is Lists, reversed")
        client.conversation(id).delete().awaitSingleOrNull()
        awaitLine(seen, "$id is gone")
        watcher.cancel()
        print("found after its end: ${client.find(id)?.title()}")
    }

    private suspend fun awaitLine(seen: Channel<String>, line: String) {
        while (seen.receive() != line) {
            continue
        }
        print("watched: ${line.substringAfter(' ')}")
    }
}
