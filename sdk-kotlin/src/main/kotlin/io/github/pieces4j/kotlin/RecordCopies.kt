package io.github.pieces4j.kotlin

import io.github.pieces4j.config.PiecesOptions
import io.github.pieces4j.config.PiecesOptionsBuilder
import io.github.pieces4j.config.StreamOptions
import io.github.pieces4j.config.StreamOptionsBuilder
import io.github.pieces4j.model.Conversation
import io.github.pieces4j.model.ConversationBuilder
import io.github.pieces4j.model.ConversationMessage
import io.github.pieces4j.model.ConversationMessageBuilder
import io.github.pieces4j.model.FragmentFormat
import io.github.pieces4j.model.FragmentFormatBuilder
import io.github.pieces4j.model.SearchInput
import io.github.pieces4j.model.SearchInputBuilder
import io.github.pieces4j.model.SeededConversation
import io.github.pieces4j.model.SeededConversationBuilder
import io.github.pieces4j.model.SeededConversationMessage
import io.github.pieces4j.model.SeededConversationMessageBuilder
import io.github.pieces4j.model.TransferableString
import io.github.pieces4j.model.TransferableStringBuilder

/**
 * Returns the conversation, changed; what the block does not name stays, unknown properties too.
 *
 * The block gets the builder to set components of, and the record as it was.
 *
 * @sample io.github.pieces4j.kotlin.samples.copy
 */
public inline fun Conversation.copy(
    change: (@PiecesDsl ConversationBuilder).(Conversation) -> Unit
): Conversation =
    ConversationBuilder.builder(this).also { it.change(this) }.build()

/** Returns the message, changed; what the block does not name stays, unknown properties too. */
public inline fun ConversationMessage.copy(
    change: (@PiecesDsl ConversationMessageBuilder).(ConversationMessage) -> Unit
): ConversationMessage =
    ConversationMessageBuilder.builder(this).also { it.change(this) }.build()

/** Returns the content, changed. */
public inline fun FragmentFormat.copy(
    change: (@PiecesDsl FragmentFormatBuilder).(FragmentFormat) -> Unit
): FragmentFormat =
    FragmentFormatBuilder.builder(this).also { it.change(this) }.build()

/** Returns the text, changed. */
public inline fun TransferableString.copy(
    change: (@PiecesDsl TransferableStringBuilder).(TransferableString) -> Unit
): TransferableString =
    TransferableStringBuilder.builder(this).also { it.change(this) }.build()

/** Returns the seed, changed. */
public inline fun SeededConversation.copy(
    change: (@PiecesDsl SeededConversationBuilder).(SeededConversation) -> Unit
): SeededConversation =
    SeededConversationBuilder.builder(this).also { it.change(this) }.build()

/** Returns the seed, changed. */
public inline fun SeededConversationMessage.copy(
    change: (@PiecesDsl SeededConversationMessageBuilder).(SeededConversationMessage) -> Unit
): SeededConversationMessage =
    SeededConversationMessageBuilder.builder(this).also { it.change(this) }.build()

/** Returns the search, changed. */
public inline fun SearchInput.copy(
    change: (@PiecesDsl SearchInputBuilder).(SearchInput) -> Unit
): SearchInput =
    SearchInputBuilder.builder(this).also { it.change(this) }.build()

/** Returns the options, changed. */
public inline fun PiecesOptions.copy(
    change: (@PiecesDsl PiecesOptionsBuilder).(PiecesOptions) -> Unit
): PiecesOptions =
    PiecesOptionsBuilder.builder(this).also { it.change(this) }.build()

/** Returns the options, changed. */
public inline fun StreamOptions.copy(
    change: (@PiecesDsl StreamOptionsBuilder).(StreamOptions) -> Unit
): StreamOptions =
    StreamOptionsBuilder.builder(this).also { it.change(this) }.build()
