package io.github.pieces4j.examples.kotlin

import java.nio.file.Path
import kotlin.io.path.readText
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.Tag
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir

/** Compiles Kotlin that users may write, and compares what the compiler refuses. */
@Tag("any-jdk")
class SnippetsTest {
    @Test
    fun theCompilerKnowsWhatMayBeNull(@TempDir classes: Path) {
        val refused = SnippetCompiler.refused(listOf(NULLNESS), classes)
        val found = refused.associateBy { it.line }
        val expected = expectedReasons()
        assertThat(expected).hasSizeGreaterThanOrEqualTo(3)
        assertThat(found.keys).describedAs("%s", refused).isEqualTo(expected.keys)
        expected.forEach { (line, reason) -> assertThat(found[line]?.reason).contains(reason) }
    }

    private fun expectedReasons(): Map<Int, String> =
        NULLNESS.readText().lines()
            .mapIndexed { index, line -> index + 1 to line.substringAfter("// refused: ", "") }
            .filter { it.second.isNotEmpty() }
            .toMap()

    private companion object {
        val NULLNESS: Path = Path.of("src/test/snippets/Nullness.kt")
    }
}
