package io.github.pieces4j.examples.kotlin

import java.nio.file.Path
import kotlin.io.path.Path
import kotlin.io.path.listDirectoryEntries
import kotlin.io.path.readText
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.Test

/** Holds docs/kotlin.md to the code of this example. */
class KotlinPageTest {
    @Test
    fun thePageShowsTheExamplesOfTheSources() {
        val examples = SOURCES.listDirectoryEntries("*.kt").flatMap { blocks(EXAMPLE, it) }
        assertThat(examples).hasSizeGreaterThanOrEqualTo(8)
        assertThat(blocks(CODE, Path("../../docs/kotlin.md")))
            .containsExactlyInAnyOrderElementsOf(examples)
    }

    private fun blocks(pattern: Regex, file: Path): List<String> =
        pattern.findAll(file.readText()).map { it.groupValues[1] }.toList()

    private companion object {
        val SOURCES = Path("src/main/kotlin/io/github/pieces4j/examples/kotlin")
        val EXAMPLE = Regex("(?ms)^// example: \\w+\\R(.*?)^// end$")
        val CODE = Regex("(?ms)^```kotlin\\R(.*?)^```$")
    }
}
