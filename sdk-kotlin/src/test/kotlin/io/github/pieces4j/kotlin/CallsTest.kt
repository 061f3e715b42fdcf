package io.github.pieces4j.kotlin

import io.github.pieces4j.operation.AnnotationOperations
import io.github.pieces4j.operation.ConnectionOperations
import io.github.pieces4j.operation.ConversationLinkOperations
import io.github.pieces4j.operation.ConversationOperations
import io.github.pieces4j.operation.ConversationsOperations
import io.github.pieces4j.operation.MessageLinkOperations
import io.github.pieces4j.operation.MessageOperations
import io.github.pieces4j.operation.MessagesOperations
import io.github.pieces4j.operation.Operation
import io.github.pieces4j.request.PiecesRequest
import java.lang.reflect.ParameterizedType
import kotlin.reflect.KFunction
import kotlin.reflect.full.callSuspendBy
import kotlin.reflect.full.declaredMemberFunctions
import kotlin.reflect.full.instanceParameter
import kotlin.reflect.full.valueParameters
import kotlinx.coroutines.reactor.awaitSingleOrNull
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.Test

/** Makes every call of the API in both ways: as a suspending function, and as a request. */
class CallsTest {
    @Test
    fun eachSuspendingFunctionAnswers() = FilledServer.test {
        val bodies = Bodies(this, summary())
        val calls = areas(bodies.identifier("annotation")).flatMap { area -> calls(area).map { area to it } }
        val withoutAnswer = calls.sortedBy { (area, call) -> isLast("${area::class.simpleName}.${call.name}") }.count { (area, call) ->
            val answer = answer(area, call, bodies)
            assertThat(answer).describedAs("%s", call).isNotNull()
            answer == Unit
        }
        assertThat(calls).hasSizeGreaterThan(70)
        assertThat(withoutAnswer).isEqualTo(CONSTANTS.count { it.isWithoutAnswer })
    }

    @Test
    fun eachOperationIsExecuted() = FilledServer.test {
        val bodies = Bodies(this, summary())
        for (constant in CONSTANTS.sortedBy { isLast(it.name) }) {
            val request = PiecesRequest.of(constant.operation, *constant.arguments(bodies))
            val body = constant.body?.let(bodies::of)
            val answer = client.execute(if (body == null) request else request.withBody(body))
            assertThat(answer == null).describedAs("%s", constant).isEqualTo(constant.isWithoutAnswer)
        }
        assertThat(CONSTANTS).hasSizeGreaterThanOrEqualTo(65)
    }

    @Test
    fun theReactiveClientTakesThoseWithoutAnAnswerToo() = FilledServer.test {
        val link =
            PiecesRequest.of(ConversationLinkOperations.ASSOCIATE_ASSET, conversation.id, "an asset")
        val nothing: Void? = client.reactive.execute(link).awaitSingleOrNull()
        assertThat(nothing).isNull()
        assertThat(client.exchange(link).status).isBetween(200, 299)
    }

    private suspend fun FilledServer.summary(): String =
        client.conversation(conversation.id).summarize().annotation.id

    private fun FilledServer.areas(annotationId: String): List<Any> =
        listOf(
            client.annotation(annotationId),
            client.connection(),
            client.conversations(),
            client.conversation(conversation.id),
            client.messages(),
            client.message(message.id),
        )

    private fun calls(area: Any): List<KFunction<*>> =
        area::class.declaredMemberFunctions.filter { it.isSuspend }

    private suspend fun answer(area: Any, call: KFunction<*>, bodies: Bodies): Any? {
        val arguments =
            call.valueParameters.filter { !it.isOptional }
                .associateWith { bodies.of(it.name!!, it.type.classifier) }
        return call.callSuspendBy(mapOf(call.instanceParameter!! to area) + arguments)
    }

    private companion object {
        val CONSTANTS =
            listOf(
                    AnnotationOperations::class.java,
                    ConnectionOperations::class.java,
                    ConversationLinkOperations::class.java,
                    ConversationOperations::class.java,
                    ConversationsOperations::class.java,
                    MessageLinkOperations::class.java,
                    MessageOperations::class.java,
                    MessagesOperations::class.java,
                )
                .flatMap { it.fields.toList() }
                .filter { it.type == Operation::class.java && it.name != "STREAM_IDENTIFIERS" }
                .map { field ->
                    @Suppress("UNCHECKED_CAST") // The test asks for what it is given.
                    Constant(
                        field.declaringClass.simpleName + "." + field.name,
                        field.get(null) as Operation<Any?>,
                        (field.genericType as ParameterizedType).actualTypeArguments[0],
                    )
                }

        /** Deletes messages before conversations, and both when all else is done. */
        fun isLast(name: String): Int =
            when {
                !name.endsWith(".delete", ignoreCase = true) -> 0
                name.contains("Message") -> 1
                else -> 2
            }
    }
}
