package io.github.pieces4j.examples.kotlin

import com.fasterxml.jackson.annotation.JsonProperty
import io.github.pieces4j.model.SchemaName
import java.lang.reflect.RecordComponent
import java.nio.file.Path
import kotlin.io.path.createDirectories
import kotlin.io.path.listDirectoryEntries
import kotlin.io.path.nameWithoutExtension
import kotlin.io.path.readText
import kotlin.io.path.writeText
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.Tag
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir
import tools.jackson.databind.JsonNode
import tools.jackson.databind.json.JsonMapper

/** Asks the compiler of each component of each record whether it may be null, as the contract does. */
@Tag("any-jdk")
class RecordNullnessTest {
    @Test
    fun theCompilerKnowsWhatTheContractRequires(@TempDir folder: Path) {
        val components = records().flatMap { record -> record.recordComponents.map { record to it } }
        val source = folder.resolve("Components.kt")
        source.writeText(components.joinToString("\n") { (record, it) -> function(record, it) })
        val refused =
            SnippetCompiler.refused(listOf(source), folder.resolve("classes").createDirectories())
        val wanted = components.indices.filter { isOptional(components[it]) }.map { it + 1 }
        assertThat(components).hasSizeGreaterThan(1_000)
        assertThat(wanted).hasSizeGreaterThan(500)
        assertThat(refused.map { it.line }.distinct()).containsExactlyInAnyOrderElementsOf(wanted)
    }

    private fun records(): List<Class<*>> =
        MODEL.listDirectoryEntries("*.java")
            .filter { it.readText().contains("\n@WireRecord\n") }
            .map { Class.forName("io.github.pieces4j.model.${it.nameWithoutExtension}") }

    private fun function(record: Class<*>, component: RecordComponent): String =
        "fun ${record.simpleName}_${component.name}(it: ${record.name}): Any = it.`${component.name}`"

    private fun isOptional(component: Pair<Class<*>, RecordComponent>): Boolean {
        val schema = component.first.getAnnotation(SchemaName::class.java)?.value ?: component.first.simpleName
        val name =
            component.second.accessor.getAnnotation(JsonProperty::class.java)?.value
                ?: component.second.name
        val required = SCHEMAS.path(schema).path("required").values().map(JsonNode::stringValue)
        return name != "additionalProperties" && name !in required
    }

    private companion object {
        val MODEL: Path = Path.of("../../sdk-core/src/main/java/io/github/pieces4j/model")
        val SCHEMAS: JsonNode =
            JsonMapper()
                .readTree(Path.of("../../sdk-core/src/test/resources/openapi.json").readText())
                .at("/components/schemas")
    }
}
