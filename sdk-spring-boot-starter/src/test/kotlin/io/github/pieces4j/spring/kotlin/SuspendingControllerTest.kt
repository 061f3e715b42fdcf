package io.github.pieces4j.spring.kotlin

import io.github.pieces4j.blocking.PiecesClient
import io.github.pieces4j.json.PiecesJson
import io.github.pieces4j.model.Conversation
import io.github.pieces4j.server.EmbeddedPiecesOs
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpRequest.BodyPublishers
import java.net.http.HttpResponse
import java.net.http.HttpResponse.BodyHandlers
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.Timeout
import org.junit.jupiter.params.ParameterizedTest
import org.junit.jupiter.params.provider.EnumSource
import org.springframework.boot.WebApplicationType
import org.springframework.context.ConfigurableApplicationContext

/** Asks controllers with suspending functions and flows, of both kinds of web application. */
@Timeout(60)
class SuspendingControllerTest {
    @ParameterizedTest
    @EnumSource(names = ["SERVLET", "REACTIVE"])
    fun recordsComeAndGo(type: WebApplicationType) = serve(type) { pieces, application ->
        val created = pieces.conversations().create("Lists")

        val read = application.ask("GET", "/conversations/${created.id}").body()
        assertThat(PiecesJson.decode(read.toByteArray(), Conversation::class.java)).isEqualTo(created)

        val renamed = PiecesJson.encode(created.withName("Lists, reversed")).decodeToString()
        assertThat(application.ask("PUT", "/conversations", renamed).statusCode()).isEqualTo(200)
        assertThat(pieces.conversation(created.id).get().name).isEqualTo("Lists, reversed")

        assertThat(application.ask("DELETE", "/conversations/${created.id}").statusCode()).isEqualTo(200)
        assertThat(pieces.conversation(created.id).find()).isEmpty()
    }

    @ParameterizedTest
    @EnumSource(names = ["SERVLET", "REACTIVE"])
    fun aFlowIsAList(type: WebApplicationType) = serve(type) { pieces, application ->
        repeat(3) { pieces.conversations().create("Conversation $it") }
        assertThat(application.ask("GET", "/conversations").body())
            .contains("Conversation 0", "Conversation 1", "Conversation 2")
    }

    @ParameterizedTest
    @EnumSource(names = ["SERVLET", "REACTIVE"])
    fun aFlowOfChangesIsServedLive(type: WebApplicationType) = serve(type) { pieces, application ->
        pieces.conversations().create("There before")
        val request = HttpRequest.newBuilder(CoroutineApplication.url(application, "/changes")).build()
        HTTP.send(request, BodyHandlers.ofLines()).body().use { lines ->
            val events = lines.filter { it.startsWith("data:") }.iterator()
            assertThat(events.next()).isEqualTo("data:There before")
            pieces.conversations().create("Made meanwhile")
            assertThat(events.next()).isEqualTo("data:Made meanwhile")
        }
    }

    @ParameterizedTest
    @EnumSource(names = ["SERVLET", "REACTIVE"])
    fun aFailureIsAProblem(type: WebApplicationType) = serve(type) { _, application ->
        val problem = application.ask("GET", "/conversations/none")
        assertThat(problem.statusCode()).isEqualTo(404)
        assertThat(problem.headers().firstValue("Content-Type")).contains("application/problem+json")
    }

    @ParameterizedTest
    @EnumSource(names = ["SERVLET", "REACTIVE"])
    fun theLoggingContextSurvivesCalls(type: WebApplicationType) = serve(type) { _, application ->
        assertThat(application.ask("GET", "/user/ada").body()).isEqualTo("""{"user":"ada"}""")
    }

    private fun serve(
        type: WebApplicationType,
        test: (PiecesClient, ConfigurableApplicationContext) -> Unit,
    ) {
        EmbeddedPiecesOs.start().use { server ->
            PiecesClient.create(server.url()).use { pieces ->
                CoroutineApplication.start(type, server.url()).use { test(pieces, it) }
            }
        }
    }

    private fun ConfigurableApplicationContext.ask(
        method: String,
        path: String,
        body: String = "",
    ): HttpResponse<String> =
        HTTP.send(
            HttpRequest.newBuilder(CoroutineApplication.url(this, path))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body))
                .build(),
            BodyHandlers.ofString(),
        )

    private companion object {
        val HTTP: HttpClient = HttpClient.newHttpClient()
    }
}
