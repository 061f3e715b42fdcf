package io.github.pieces4j.examples.kotlin

import java.nio.file.Path
import kotlin.io.path.createDirectories
import kotlin.io.path.readText
import kotlin.io.path.writeText
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.BeforeAll
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.TestInstance
import org.junit.jupiter.api.io.TempDir

/** Compiles Kotlin that users may write, once for all, and compares what the compiler refuses. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SnippetsTest {
    private lateinit var refused: List<Refused>

    @BeforeAll
    fun compile(@TempDir folder: Path) {
        val readme = folder.resolve("readme").createDirectories().resolve("Readme.kt")
        readme.writeText(README_FRAME.format(kotlinOfReadme()))
        refused = SnippetCompiler.refused(listOf(NULLNESS, readme), folder.resolve("classes"))
    }

    @Test
    fun theCompilerKnowsWhatMayBeNull() {
        val found = refused.filter { it.file == "Nullness.kt" }.associateBy { it.line }
        val expected = expectedReasons()
        assertThat(expected).hasSizeGreaterThanOrEqualTo(3)
        assertThat(found.keys).describedAs("%s", refused).isEqualTo(expected.keys)
        expected.forEach { (line, reason) -> assertThat(found[line]?.reason).contains(reason) }
    }

    @Test
    fun theKotlinOfTheReadmeCompiles() {
        assertThat(refused.filter { it.file != "Nullness.kt" }).isEmpty()
    }

    private fun expectedReasons(): Map<Int, String> =
        NULLNESS.readText().lines()
            .mapIndexed { index, line -> index + 1 to line.substringAfter("// refused: ", "") }
            .filter { it.second.isNotEmpty() }
            .toMap()

    private fun kotlinOfReadme(): String =
        Regex("(?ms)^```kotlin\\R(.*?)^```$").findAll(Path.of("../../README.md").readText())
            .single().groupValues[1]

    private companion object {
        val NULLNESS: Path = Path.of("src/test/snippets/Nullness.kt")
        val README_FRAME =
            """
            import io.github.pieces4j.blocking.PiecesClient
            import io.github.pieces4j.model.message.QGPTConversationMessageRoleEnum.USER
            import java.net.URI

            fun readme() {
            %s
            }
            """.trimIndent()
    }
}
