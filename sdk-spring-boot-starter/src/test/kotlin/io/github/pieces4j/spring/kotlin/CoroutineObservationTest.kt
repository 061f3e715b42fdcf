package io.github.pieces4j.spring.kotlin

import io.github.pieces4j.kotlin.CoroutinePiecesClient
import io.github.pieces4j.server.EmbeddedPiecesOs
import io.github.pieces4j.spring.observation.PiecesCallContext
import io.micrometer.core.instrument.kotlin.asContextElement
import io.micrometer.observation.Observation
import io.micrometer.observation.ObservationHandler
import io.micrometer.observation.ObservationRegistry
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpResponse.BodyHandlers
import java.util.concurrent.CopyOnWriteArrayList
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withContext
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.Test
import org.junit.jupiter.params.ParameterizedTest
import org.junit.jupiter.params.provider.EnumSource
import org.springframework.boot.WebApplicationType
import org.springframework.context.ConfigurableApplicationContext
import org.springframework.context.annotation.Bean
import org.springframework.context.annotation.Configuration

/** Follows the observation of a coroutine to its calls and back, with Boot's own registry. */
class CoroutineObservationTest {
    @Test
    fun callsAndFlowsBelongToTheObservationOfTheirCoroutine() = serve(WebApplicationType.NONE) {
        val registry = getBean(ObservationRegistry::class.java)
        val client = getBean(CoroutinePiecesClient::class.java)
        val outer = Observation.start("outer", registry)
        outer.scoped {
            runBlocking(registry.asContextElement()) {
                withContext(Dispatchers.Default) {
                    client.connection().version()
                    assertThat(registry.currentObservation).isSameAs(outer)
                    client.conversations().stream().toList()
                    assertThat(registry.currentObservation).isSameAs(outer)
                }
            }
        }
        outer.stop()
        assertThat(parents()).containsExactly("outer", "outer")
    }

    @ParameterizedTest
    @EnumSource(names = ["SERVLET", "REACTIVE"])
    fun callsOfASuspendingControllerBelongToItsRequest(type: WebApplicationType) = serve(type) {
        val url = CoroutineApplication.url(this, "/user/ada")
        val answer =
            HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(url).build(), BodyHandlers.ofString())
        assertThat(answer.statusCode()).isEqualTo(200)
        assertThat(parents()).containsExactly("http.server.requests")
    }

    private fun serve(type: WebApplicationType, test: ConfigurableApplicationContext.() -> Unit) {
        EmbeddedPiecesOs.start().use { server ->
            CoroutineApplication.start(type, server.url(), Recorded::class.java).use { it.test() }
        }
    }

    /** Returns the names of what the calls that have ended belong to. */
    private fun ConfigurableApplicationContext.parents(): List<String?> =
        getBean(Recorder::class.java).ended.map { it.parentObservation?.contextView?.name }

    @Configuration(proxyBeanMethods = false)
    class Recorded {
        @Bean fun recorder() = Recorder()
    }

    class Recorder : ObservationHandler<PiecesCallContext> {
        val ended = CopyOnWriteArrayList<PiecesCallContext>()

        override fun onStop(context: PiecesCallContext) {
            ended += context
        }

        override fun supportsContext(context: Observation.Context) = context is PiecesCallContext
    }
}
