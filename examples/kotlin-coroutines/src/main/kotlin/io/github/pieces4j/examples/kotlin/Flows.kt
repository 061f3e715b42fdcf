package io.github.pieces4j.examples.kotlin

import io.github.pieces4j.reactive.ReactivePiecesClient
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.filter
import kotlinx.coroutines.flow.map
import kotlinx.coroutines.flow.take
import kotlinx.coroutines.reactive.asFlow

/** Emits what is there, and then each change, until the client is closed. */
// example: watch
fun ReactivePiecesClient.changes(): Flow<String> =
    conversations().watch().asFlow().map { change ->
        val conversation = change.value
        when {
            change.isDeleted -> "${change.id} is gone"
            conversation != null -> "${change.id} is ${conversation.title()}"
            else -> "${change.id} cannot be read: ${change.failure?.message}"
        }
    }
// end

/** Reads the list only as far as it is needed. */
// example: list
fun ReactivePiecesClient.favorites(most: Int): Flow<String> =
    conversations().stream().asFlow()
        .filter { it.favorited == true }
        .map { it.title() }
        .take(most)
// end
