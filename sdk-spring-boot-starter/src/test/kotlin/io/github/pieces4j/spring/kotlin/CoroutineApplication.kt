package io.github.pieces4j.spring.kotlin

import io.github.pieces4j.kotlin.CoroutinePiecesClient
import io.github.pieces4j.model.Conversation
import java.net.URI
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.map
import kotlinx.coroutines.slf4j.MDCContext
import kotlinx.coroutines.withContext
import org.slf4j.MDC
import org.springframework.boot.WebApplicationType
import org.springframework.boot.autoconfigure.EnableAutoConfiguration
import org.springframework.boot.builder.SpringApplicationBuilder
import org.springframework.context.ConfigurableApplicationContext
import org.springframework.context.annotation.Configuration
import org.springframework.context.annotation.Import
import org.springframework.http.MediaType
import org.springframework.web.bind.annotation.DeleteMapping
import org.springframework.web.bind.annotation.GetMapping
import org.springframework.web.bind.annotation.PathVariable
import org.springframework.web.bind.annotation.PutMapping
import org.springframework.web.bind.annotation.RequestBody
import org.springframework.web.bind.annotation.RestController

/** What a user writes in Kotlin: a controller that suspends, and takes and returns records. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(CoroutineController::class)
class CoroutineApplication {
    companion object {
        fun start(
            type: WebApplicationType,
            piecesOs: URI,
            vararg beans: Class<*>,
        ): ConfigurableApplicationContext =
            SpringApplicationBuilder(CoroutineApplication::class.java, *beans)
                .web(type)
                .properties("server.port=0", "server.address=127.0.0.1")
                .properties("pieces4j.base-url=$piecesOs")
                .run()

        fun url(application: ConfigurableApplicationContext, path: String): URI {
            val port = application.environment.getRequiredProperty("local.server.port")
            return URI.create("http://127.0.0.1:$port$path")
        }
    }
}

@RestController
class CoroutineController(private val client: CoroutinePiecesClient) {
    @GetMapping("/conversations")
    fun list(): Flow<Conversation> = client.conversations().stream()

    @GetMapping("/conversations/{id}")
    suspend fun get(@PathVariable id: String): Conversation = client.conversation(id).get()

    @PutMapping("/conversations")
    suspend fun put(@RequestBody conversation: Conversation): Conversation =
        client.conversations().update(conversation)

    @DeleteMapping("/conversations/{id}")
    suspend fun delete(@PathVariable id: String): Unit = client.conversation(id).delete()

    @GetMapping("/changes", produces = [MediaType.TEXT_EVENT_STREAM_VALUE])
    fun changes(): Flow<String> = client.conversations().watch().map { "${it.value?.name}" }

    /** Says what the logging context is after a call, when another thread has answered. */
    @GetMapping("/user/{name}")
    suspend fun user(@PathVariable name: String): Map<String, String?> =
        withContext(MDCContext(mapOf("user" to name))) {
            client.connection().version()
            mapOf("user" to MDC.get("user"))
        }
}
