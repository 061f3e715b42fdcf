package io.github.pieces4j.kotlin

import io.github.pieces4j.config.BaseUrl
import io.github.pieces4j.config.PiecesOptions
import io.github.pieces4j.config.PiecesOptionsBuilder
import io.github.pieces4j.config.ServerLocation
import io.github.pieces4j.model.PiecesCollection
import io.github.pieces4j.reactive.ReactivePiecesClient
import io.github.pieces4j.request.PiecesRequest
import io.github.pieces4j.request.PiecesResponse
import io.github.pieces4j.stream.IdentifierSource
import java.net.URI
import java.util.function.UnaryOperator
import kotlinx.coroutines.NonCancellable
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.withContext
import reactor.netty.http.client.HttpClient

/**
 * A client of a Pieces OS server for coroutines; thread-safe, meant to live as long as the program.
 *
 * Calls suspend, and resume where the coroutine's dispatcher says; the client needs none of its
 * own. A canceled coroutine aborts its call. Failures are
 * [PiecesException][io.github.pieces4j.error.PiecesException]s.
 *
 * @property reactive the client that does the work; closing either closes both
 * @sample io.github.pieces4j.kotlin.samples.client
 * @since 0.1
 */
public class CoroutinePiecesClient(public val reactive: ReactivePiecesClient) : AutoCloseable {
    /**
     * Makes a call, also one without an answer, for which it returns null.
     *
     * @sample io.github.pieces4j.kotlin.samples.execute
     */
    public suspend fun <R> execute(request: PiecesRequest<R>): R = exchange(request).value

    /**
     * Makes a call and returns the status and headers of its answer too.
     *
     * @sample io.github.pieces4j.kotlin.samples.exchange
     */
    public suspend fun <R> exchange(request: PiecesRequest<R>): PiecesResponse<R> =
        reactive.exchange(request).answer()

    /**
     * Returns the elements of a list, decoded as they arrive and are collected, so that a list of
     * any size takes no more memory than a few parts of it; every collection is a call.
     *
     * @sample io.github.pieces4j.kotlin.samples.elements
     */
    public fun <T : Any, C : PiecesCollection<T>> elements(request: PiecesRequest<C>): Flow<T> =
        reactive.elements(request).elements()

    /**
     * Returns the stream of changes of one kind of objects.
     *
     * @sample io.github.pieces4j.kotlin.samples.stream
     */
    public fun <T : Any> stream(source: IdentifierSource<T>): CoroutineIdentifierStream<T> =
        CoroutineIdentifierStream(reactive.stream(source))

    /**
     * Returns which server the client talks to, as far as it knows, and how it was found.
     *
     * @sample io.github.pieces4j.kotlin.samples.server
     */
    public fun server(): ServerLocation = reactive.server()

    /**
     * Returns a client with other options that shares the connections, the server and the streams of
     * this one; closing it closes nothing. See [ReactivePiecesClient.withOptions].
     *
     * @sample io.github.pieces4j.kotlin.samples.withOptions
     */
    public fun withOptions(
        options: (@PiecesDsl PiecesOptionsBuilder).() -> Unit
    ): CoroutinePiecesClient = CoroutinePiecesClient(reactive.withOptions { it.options() })

    /**
     * Returns the calls on conversations as a whole.
     *
     * @sample io.github.pieces4j.kotlin.samples.conversations
     */
    public fun conversations(): CoroutineConversationsApi =
        CoroutineConversationsApi(reactive.conversations())

    /**
     * Returns the calls on one conversation; whether it exists shows when one is made.
     *
     * @sample io.github.pieces4j.kotlin.samples.conversation
     */
    public fun conversation(conversationId: String): CoroutineConversationApi =
        CoroutineConversationApi(reactive.conversation(conversationId))

    /**
     * Returns the calls on messages as a whole.
     *
     * @sample io.github.pieces4j.kotlin.samples.messages
     */
    public fun messages(): CoroutineMessagesApi = CoroutineMessagesApi(reactive.messages())

    /**
     * Returns the calls on one message; whether it exists shows when one is made.
     *
     * @sample io.github.pieces4j.kotlin.samples.message
     */
    public fun message(messageId: String): CoroutineMessageApi =
        CoroutineMessageApi(reactive.message(messageId))

    /**
     * Returns the calls on one annotation; whether it exists shows when one is made.
     *
     * @sample io.github.pieces4j.kotlin.samples.summary
     */
    public fun annotation(annotationId: String): CoroutineAnnotationApi =
        CoroutineAnnotationApi(reactive.annotation(annotationId))

    /**
     * Returns the calls that tell about the server itself.
     *
     * @sample io.github.pieces4j.kotlin.samples.connection
     */
    public fun connection(): CoroutineConnectionApi = CoroutineConnectionApi(reactive.connection())

    /**
     * Runs the block, closes the client and waits for its end, canceled or not.
     *
     * @sample io.github.pieces4j.kotlin.samples.useSuspending
     */
    public suspend fun <T> useSuspending(block: suspend (CoroutinePiecesClient) -> T): T {
        val result =
            try {
                block(this)
            } catch (failure: Throwable) {
                try {
                    closeAndJoin()
                } catch (second: Throwable) {
                    failure.addSuppressed(second)
                }
                throw failure
            }
        closeAndJoin()
        return result
    }

    /**
     * Aborts running calls, closes the client's connections, ends its flows, and suspends until
     * that is done, also in a coroutine that is canceled; closing again does nothing.
     *
     * @sample io.github.pieces4j.kotlin.samples.close
     */
    public suspend fun closeAndJoin(): Unit = withContext(NonCancellable) { reactive.closeAsync().end() }

    /** Begins to close and does not wait; may be called on any thread. */
    override fun close(): Unit = reactive.close()

    override fun toString(): String = "coroutines on $reactive"

    /** Creates clients. */
    public companion object {
        /**
         * Creates a client.
         *
         * Without an URL it looks for the server when it is first used: the environment variable
         * `PIECES_OS_URL`, the server of the port file, or the one that answers on 127.0.0.1.
         *
         * @param baseUrl the server, such as `http://127.0.0.1:39300`; null: look for it
         * @param options changes the default options
         * @sample io.github.pieces4j.kotlin.samples.options
         */
        public fun create(
            baseUrl: String? = null,
            options: (@PiecesDsl PiecesOptionsBuilder).() -> Unit = {},
        ): CoroutinePiecesClient =
            create(
                PiecesOptions.of {
                    if (baseUrl != null) it.baseUrl(BaseUrl.checked(baseUrl, "baseUrl"))
                    it.options()
                }
            )

        /**
         * Creates a client for a server, such as an embedded one.
         *
         * @sample io.github.pieces4j.kotlin.samples.options
         */
        public fun create(
            baseUrl: URI,
            options: (@PiecesDsl PiecesOptionsBuilder).() -> Unit = {},
        ): CoroutinePiecesClient = create(baseUrl.toString(), options)

        /**
         * Creates a client with options that exist already.
         *
         * @param customizer may change anything of Reactor Netty's client after the options
         * @sample io.github.pieces4j.kotlin.samples.options
         */
        public fun create(
            options: PiecesOptions,
            customizer: (HttpClient) -> HttpClient = { it },
        ): CoroutinePiecesClient =
            CoroutinePiecesClient(ReactivePiecesClient.create(options, UnaryOperator(customizer)))
    }
}
