package io.github.pieces4j.kotlin

import io.github.pieces4j.reactive.ReactiveIdentifierStream
import io.github.pieces4j.reactive.ReactivePiecesClient
import java.lang.reflect.Method
import java.lang.reflect.ParameterizedType
import kotlin.reflect.KClass
import kotlin.reflect.KFunction
import kotlin.reflect.KVisibility
import kotlin.reflect.full.companionObject
import kotlin.reflect.full.declaredMemberFunctions
import kotlin.reflect.full.valueParameters
import kotlinx.coroutines.flow.Flow
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.params.ParameterizedTest
import org.junit.jupiter.params.provider.Arguments
import org.junit.jupiter.params.provider.MethodSource
import reactor.core.publisher.Flux
import reactor.core.publisher.Mono

/** Holds the client to what the reactive one offers: same names, same arguments, answers alike. */
class ParityTest {
    @ParameterizedTest
    @MethodSource("pairs")
    fun offersWhatTheReactiveClientOffers(reactive: Class<*>, kotlin: KClass<*>) {
        val offered = functions(kotlin)
        val wanted = reactive.methods.filter(::isOffered)
        assertThat(wanted).isNotEmpty().allSatisfy { method ->
            assertThat(offered.filter { it.name == nameOf(method) })
                .describedAs("%s", method)
                .anyMatch { takes(it, method) && answers(it, method) }
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    fun hasNoNamesOfItsOwn(reactive: Class<*>, kotlin: KClass<*>) {
        val known = reactive.methods.filter(::isOffered).map(::nameOf) + OWN
        assertThat(functions(kotlin)).isNotEmpty().allSatisfy { assertThat(known).contains(it.name) }
    }

    private companion object {
        val OWN = setOf("useSuspending", "toString")

        @JvmStatic
        fun pairs(): List<Arguments> =
            (areas() + ReactivePiecesClient::class.java + ReactiveIdentifierStream::class.java)
                .map { Arguments.of(it, counterpart(it)) }

        fun areas(): List<Class<*>> =
            ReactivePiecesClient::class.java.methods.map { it.returnType }
                .filter { it.simpleName.endsWith("Api") }

        fun counterpart(reactive: Class<*>): KClass<*> {
            val name = reactive.simpleName.replaceFirst("Reactive", "Coroutine")
            return Class.forName("${CoroutinePiecesClient::class.java.packageName}.$name").kotlin
        }

        fun functions(type: KClass<*>): List<KFunction<*>> =
            (type.declaredMemberFunctions + type.companionObject?.declaredMemberFunctions.orEmpty())
                .filter { it.visibility == KVisibility.PUBLIC }

        fun isOffered(method: Method) = method.declaringClass != Any::class.java && !method.isSynthetic

        /** Coroutines join what Reactor does asynchronously. */
        fun nameOf(method: Method) = if (method.name == "closeAsync") "closeAndJoin" else method.name

        /** Tells whether the function can be called with the method's arguments, by their names. */
        fun takes(function: KFunction<*>, method: Method): Boolean {
            val given = method.parameters.associate { it.name to it.type }
            val taken = function.valueParameters.associateBy { it.name }
            return given.keys.all { it in taken || isBlock(given[it]!!) } &&
                given.all { (name, type) -> taken[name]?.let { accepts(it.type.classifier, type) } ?: hasBlock(function) } &&
                taken.all { (name, it) -> it.isOptional || name in given || isFunction(it.type.classifier) }
        }

        fun isBlock(type: Class<*>) = type.name == "java.util.function.Consumer"

        fun hasBlock(function: KFunction<*>) =
            function.valueParameters.any { isFunction(it.type.classifier) }

        fun isFunction(type: Any?) = type is KClass<*> && type.java.name.startsWith("kotlin.jvm.functions.Function")

        fun accepts(type: Any?, given: Class<*>): Boolean =
            (type as? KClass<*>)?.java == given ||
                type == kotlin.time.Duration::class && given == java.time.Duration::class.java ||
                given.name.startsWith("java.util.function.") && isFunction(type)

        /** Tells whether a call suspends, a stream flows, and nothing else does either. */
        fun answers(function: KFunction<*>, method: Method): Boolean {
            val answer = function.returnType.classifier as? KClass<*>
            return when (method.returnType) {
                Mono::class.java -> function.isSuspend && (answer == Unit::class) == isDone(method)
                Flux::class.java -> !function.isSuspend && answer == Flow::class
                else -> !function.isSuspend && answer != Flow::class
            }
        }

        fun isDone(method: Method) =
            (method.genericReturnType as ParameterizedType).actualTypeArguments[0] == Void::class.java
    }
}
