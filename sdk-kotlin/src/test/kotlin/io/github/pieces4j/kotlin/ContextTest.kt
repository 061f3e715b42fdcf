package io.github.pieces4j.kotlin

import io.github.pieces4j.model.PiecesCollection
import io.github.pieces4j.reactive.ReactiveIdentifierStream
import io.github.pieces4j.reactive.ReactivePiecesClient
import io.github.pieces4j.request.PiecesRequest
import io.github.pieces4j.request.PiecesResponse
import io.github.pieces4j.stream.IdentifierSource
import io.micrometer.context.ContextRegistry
import java.util.Optional
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.asContextElement
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.reactor.ReactorContext
import kotlinx.coroutines.reactor.asCoroutineContext
import kotlinx.coroutines.reactor.mono
import kotlinx.coroutines.slf4j.MDCContext
import kotlinx.coroutines.withContext
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.Test
import org.slf4j.MDC
import reactor.core.publisher.Flux
import reactor.core.publisher.Mono
import reactor.util.context.Context
import reactor.util.context.ContextView

/** Follows what a coroutine carries to where calls are subscribed, and back. */
class ContextTest {
    @Test
    fun theReactorContextOfTheCoroutineReachesCallsAndFlows() = FilledServer.test {
        val observed = ObservedClient(client.reactive)
        withContext(Context.of("trace", "1").asCoroutineContext()) {
            CoroutinePiecesClient(observed).connection().version()
            CoroutinePiecesClient(observed).conversations().stream().toList()
        }
        assertThat(observed.seen).hasSize(2).allMatch { it.get<String>("trace") == "1" }
    }

    @Test
    fun theContextOfAReactiveCallerReachesTheCallsOfItsCoroutine() = FilledServer.test {
        val observed = ObservedClient(client.reactive)
        val trace = mono(Dispatchers.Unconfined) {
            CoroutinePiecesClient(observed).connection().version()
            coroutineContext[ReactorContext]?.context?.get<String>("trace")
        }
        assertThat(trace.contextWrite(Context.of("trace", "2")).answer()).isEqualTo("2")
        assertThat(observed.seen.single().get<String>("trace")).isEqualTo("2")
    }

    /** As observations of Micrometer are kept. */
    @Test
    fun whatIsRegisteredForPropagationIsCapturedWhereTheCallIsMade() = FilledServer.test {
        val observed = ObservedClient(client.reactive)
        val current = ThreadLocal<String>()
        val registry = ContextRegistry.getInstance().registerThreadLocalAccessor("current", current)
        try {
            withContext(Dispatchers.Default + current.asContextElement("observation")) {
                CoroutinePiecesClient(observed).connection().version()
                assertThat(current.get()).isEqualTo("observation")
            }
        } finally {
            registry.removeThreadLocalAccessor("current")
        }
        assertThat(observed.seen.single().get<String>("current")).isEqualTo("observation")
    }

    @Test
    fun theLoggingContextSurvivesCallsAndFlows() = FilledServer.test {
        withContext(Dispatchers.Default + MDCContext(mapOf("user" to "ada"))) {
            client.connection().version()
            assertThat(MDC.get("user")).isEqualTo("ada")
            client.conversations().stream().collect { assertThat(MDC.get("user")).isEqualTo("ada") }
        }
        assertThat(Optional.ofNullable(MDC.get("user"))).isEmpty()
    }

    /** Keeps the context of each subscriber. */
    private class ObservedClient(private val client: ReactivePiecesClient) : ReactivePiecesClient {
        val seen = mutableListOf<ContextView>()

        override fun <R> exchange(request: PiecesRequest<R>): Mono<PiecesResponse<R>> =
            Mono.deferContextual {
                seen += it
                client.exchange(request)
            }

        override fun <T : Any, C : PiecesCollection<T>> elements(request: PiecesRequest<C>): Flux<T> =
            Flux.deferContextual {
                seen += it
                client.elements(request)
            }

        override fun <T : Any> stream(source: IdentifierSource<T>): ReactiveIdentifierStream<T> =
            client.stream(source)

        override fun closeAsync(): Mono<Void> = client.closeAsync()
    }
}
